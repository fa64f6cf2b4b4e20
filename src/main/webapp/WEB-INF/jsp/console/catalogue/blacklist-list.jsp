<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.ActorLabels" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="黑名单">
  <div class="columns">
    <section>
      <h2>查找</h2>
      <t:form action="/console/blacklist/find" layout="fields narrow">
        <label>类型 <select name="kind"><option value="MOBILE">手机号</option><option value="NATIONAL_ID">身份证号</option></select></label>
        <label>号码 <input name="value" maxlength="32" autocomplete="off" required></label>
        <button>查找</button>
      </t:form>
    </section>
    <section>
      <h2>加入</h2>
      <t:form action="/console/blacklist" layout="fields">
        <div class="pair">
          <label>类型 <select name="kind"><option value="MOBILE">手机号</option><option value="NATIONAL_ID">身份证号</option></select></label>
          <label>号码 <input name="value" maxlength="32" autocomplete="off" required></label>
        </div>
        <label>级别 <select name="level"><option value="BARRED">禁止借款</option><option value="RISK">转人工审批</option></select></label>
        <label>原因（不要写姓名和号码） <input name="reason" maxlength="200" required></label>
        <button>加入黑名单</button>
      </t:form>
    </section>
  </div>

  <c:if test="${asked}">
    <h2>查找结果</h2>
    <c:choose>
      <c:when test="${empty found}"><p>从来没有在黑名单里。</p></c:when>
      <c:otherwise>
        <dl class="facts">
          <dt>状态</dt><dd><t:state kind="${found.open ? 'bad' : 'quiet'}" text="${found.open ? found.level : '已移出'}"/> <c:out value="${found.kind}"/></dd>
          <dt>加入</dt><dd><c:out value="${ActorLabels.of(found.entry.addedBy)}"/>，<t:time at="${found.entry.addedAt}"/>：<c:out value="${found.entry.reason}"/></dd>
          <c:if test="${not found.open}"><dt>移出</dt><dd><c:out value="${ActorLabels.of(found.entry.removedBy)}"/>，<t:time at="${found.entry.removedAt}"/>：<c:out value="${found.entry.removalReason}"/></dd></c:if>
        </dl>
        <c:if test="${found.open}">
          <t:form action="/console/blacklist/remove" layout="line">
            <input type="hidden" name="kind" value="${found.entry.kind}">
            <input type="hidden" name="lookup" value="${found.entry.lookup}">
            <label class="long">移出原因 <input name="reason" maxlength="200" required></label>
            <button class="danger">移出黑名单</button>
          </t:form>
        </c:if>
      </c:otherwise>
    </c:choose>
  </c:if>

  <h2>最近加入的</h2>
  <p class="quiet">库里只存号码的摘要，看不到号码本身；摘要相同就是同一个号码。</p>
  <div class="wide">
  <table>
    <thead><tr><th>加入时间</th><th>操作员</th><th>类型</th><th>摘要</th><th>级别</th><th>原因</th></tr></thead>
    <tbody>
      <c:forEach items="${rows}" var="row">
        <tr>
          <td><t:time at="${row.entry.addedAt}"/></td>
          <td><c:out value="${ActorLabels.of(row.entry.addedBy)}"/></td>
          <td><c:out value="${row.kind}"/></td>
          <td><a href="/console/blacklist?kind=${row.entry.kind}&amp;lookup=${row.entry.lookup}"><code>${row.shortLookup}</code></a></td>
          <td><t:state kind="${row.open ? 'bad' : 'quiet'}" text="${row.open ? row.level : '已移出'}"/></td>
          <td class="text"><c:out value="${row.entry.reason}"/></td>
        </tr>
      </c:forEach>
      <c:if test="${empty rows}"><tr><td colspan="6" class="empty">黑名单是空的</td></tr></c:if>
    </tbody>
  </table>
  </div>
</t:console>
