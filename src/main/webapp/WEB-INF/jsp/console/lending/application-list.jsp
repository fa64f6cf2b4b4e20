<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Labels,org.loanhub.console.web.RuleLabels" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="申请审批">
  <nav class="tabs" aria-label="状态">
    <a href="/console/applications?status=ALL"<c:if test="${empty chosen}"> aria-current="page"</c:if>>全部</a>
    <c:forEach items="${statuses}" var="status"><a href="/console/applications?status=${status}"<c:if test="${status == chosen}"> aria-current="page"</c:if>><c:out value="${Labels.status(status)}"/></a></c:forEach>
  </nav>
  <t:applications items="${rows.items}"/>
  <t:more rows="${rows}" path="/console/applications" query="status=${empty chosen ? 'ALL' : chosen}"/>
  <c:if test="${chosen == 'UNDER_REVIEW'}">
    <h2>待审核的授信订单（超即花）</h2>
    <div class="wide"><table>
      <thead><tr><th>订单</th><th>客户</th><th>状态</th><th>原因</th><th>申请时间</th></tr></thead>
      <tbody>
      <c:forEach items="${creditLineApplications}" var="row"><tr>
        <td><a href="/console/lines/<c:out value="${row.application.orderNo}"/>"><c:out value="${row.application.orderNo}"/></a></td>
        <td><c:out value="${row.name}"/> <small class="figure"><c:out value="${row.mobile}"/></small></td>
        <td><t:state kind="${Labels.creditLineKind(row.application.status)}" text="${Labels.creditLine(row.application.status)}"/></td>
        <td><c:out value="${RuleLabels.reason(row.application.reason)}"/> <c:out value="${row.application.note}"/></td>
        <td><t:time at="${row.application.appliedAt}"/></td>
      </tr></c:forEach>
      <c:if test="${empty creditLineApplications}"><tr><td colspan="5" class="empty">没有授信订单等待审核</td></tr></c:if>
      </tbody>
    </table></div>
  </c:if>
</t:console>
