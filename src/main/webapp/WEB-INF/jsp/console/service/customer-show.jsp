<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Labels,org.loanhub.console.web.RuleLabels" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="客户 ${person.name}">
  <t:person person="${person}"/>
  <c:if test="${not empty others}"><p>同一手机号的其他账号：<c:forEach items="${others}" var="other"> <a href="/console/customers/${other.id}"><c:out value="${other.channel}"/></a></c:forEach></p></c:if>
  <h2>借款申请（共 ${total} 笔<c:if test="${total > 50}">，显示最近 50 笔</c:if>）</h2>
  <t:applications items="${applications}"/>
  <c:if test="${not empty creditLineApplications}">
    <h2>授信订单</h2>
    <div class="wide"><table>
      <thead><tr><th>订单</th><th>状态</th><th>说明</th><th>申请时间</th></tr></thead>
      <tbody><c:forEach items="${creditLineApplications}" var="application"><tr>
        <td><a href="/console/lines/<c:out value="${application.orderNo}"/>"><c:out value="${application.orderNo}"/></a></td>
        <td><t:state kind="${Labels.creditLineKind(application.status)}" text="${Labels.creditLine(application.status)}"/></td>
        <td><c:out value="${RuleLabels.reason(application.reason)}"/> <c:out value="${application.note}"/></td><td><t:time at="${application.appliedAt}"/></td>
      </tr></c:forEach></tbody>
    </table></div>
  </c:if>
</t:console>
