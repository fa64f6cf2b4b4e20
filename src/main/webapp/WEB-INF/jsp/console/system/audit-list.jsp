<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="操作记录">
  <form method="get" action="/console/deeds" class="line">
    <label>操作员 <select name="operator">
      <option value="">全部</option>
      <c:forEach items="${operators}" var="one">
        <option value="${one.id}"<c:if test="${one.id == chosen}"> selected</c:if>><c:out value="${one.displayName}（${one.loginName}）"/></option>
      </c:forEach>
    </select></label>
    <label>日期 <input type="date" name="day" value="<c:out value="${day}"/>"></label>
    <button>筛选</button>
  </form>
  <div class="wide">
  <table>
    <thead><tr><th>时间</th><th>操作员</th><th>操作</th><th>对象</th><th>结果</th><th>来自</th></tr></thead>
    <tbody>
      <c:forEach items="${entries.items}" var="entry">
        <tr>
          <td><t:time at="${entry.doneAt}"/></td>
          <td><c:out value="${entry.loginName}"/></td>
          <td><c:out value="${entry.title()}"/></td>
          <td><c:if test="${not empty entry.subject}"><code><c:out value="${entry.subject}"/></code></c:if></td>
          <td><t:state kind="${entry.outcome == 'DONE' ? 'good' : entry.outcome == 'FAILED' ? 'bad' : 'open'}" text="${entry.outcome.title()}"/>
            <c:if test="${not empty entry.reason}"><small><c:out value="${entry.reason}"/></small></c:if></td>
          <td><c:out value="${entry.address}"/></td>
        </tr>
      </c:forEach>
      <c:if test="${empty entries.items}"><tr><td colspan="6" class="empty">没有操作记录</td></tr></c:if>
    </tbody>
  </table>
  </div>
  <t:more rows="${entries}" path="/console/deeds" query="operator=${chosen}&day=${day}"/>
</t:console>
