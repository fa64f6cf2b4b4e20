<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="第三方调用">
  <h2>最近一小时</h2>
  <div class="wide">
  <table>
    <thead><tr><th>对方</th><th>结果</th><th class="figure">次数</th><th class="figure">最慢（毫秒）</th></tr></thead>
    <tbody>
      <c:forEach items="${hours}" var="hour">
        <tr>
          <td><c:out value="${hour.party}"/></td>
          <td><t:state kind="${hour.state}" text="${hour.outcome}"/></td>
          <td class="figure">${hour.count.calls}</td>
          <td class="figure">${hour.count.slowestMs}</td>
        </tr>
      </c:forEach>
      <c:if test="${empty hours}"><tr><td colspan="4" class="empty">最近一小时没有调用</td></tr></c:if>
    </tbody>
  </table>
  </div>

  <h2>调用记录</h2>
  <form method="get" action="/console/calls" class="line">
    <label>对方 <select name="party">
      <option value="">全部</option>
      <c:forEach items="${parties}" var="one"><option value="${one.value}"<c:if test="${one.value == party}"> selected</c:if>><c:out value="${one.title}"/></option></c:forEach>
    </select></label>
    <label>结果 <select name="outcome">
      <option value="">全部</option>
      <c:forEach items="${outcomes}" var="one"><option value="${one.value}"<c:if test="${one.value == outcome}"> selected</c:if>><c:out value="${one.title}"/></option></c:forEach>
    </select></label>
    <button>筛选</button>
  </form>
  <div class="wide">
  <table>
    <thead><tr><th>时间</th><th>对方</th><th>事项</th><th>我方单号</th><th>结果</th><th>应答码</th><th class="figure">用时（毫秒）</th></tr></thead>
    <tbody>
      <c:forEach items="${rows.items}" var="row">
        <tr>
          <td><t:time at="${row.call.calledAt}"/></td>
          <td><c:out value="${row.party}"/></td>
          <td><code><c:out value="${row.call.operation}"/></code></td>
          <td><code><c:out value="${row.call.reference}"/></code></td>
          <td><t:state kind="${row.state}" text="${row.outcome}"/></td>
          <td><code><c:out value="${row.call.code}"/></code></td>
          <td class="figure">${row.call.durationMs}</td>
        </tr>
      </c:forEach>
      <c:if test="${empty rows.items}"><tr><td colspan="7" class="empty">没有符合条件的调用</td></tr></c:if>
    </tbody>
  </table>
  </div>
  <t:more rows="${rows}" path="/console/calls" query="party=${party}&outcome=${outcome}"/>
</t:console>
