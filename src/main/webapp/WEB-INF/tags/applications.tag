<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Figures,org.loanhub.console.web.Labels" %>
<%@ attribute name="items" required="true" type="java.util.List" description="of ApplicationRow" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<div class="wide"><table>
  <thead><tr><th>申请</th><th>客户</th><th>产品</th><th class="figure">金额（元）</th><th>期限</th><th>状态</th><th>提交时间</th></tr></thead>
  <tbody>
  <c:forEach items="${items}" var="one"><tr>
    <td><a href="/console/applications/${one.id}">${one.id}</a></td>
    <td><c:out value="${one.name}"/> <small class="figure"><c:out value="${one.mobile}"/></small></td>
    <td><c:out value="${one.product}"/><small><c:out value="${one.channel}"/></small></td>
    <td class="figure"><c:out value="${Figures.money(one.amount)}"/></td>
    <td><c:out value="${Figures.term(one.term)}"/></td>
    <td><t:state kind="${Labels.statusKind(one.status)}" text="${Labels.status(one.status)}"/></td>
    <td><t:time at="${one.submittedAt}"/></td>
  </tr></c:forEach>
  <c:if test="${empty items}"><tr><td colspan="7" class="empty">没有申请</td></tr></c:if>
  </tbody>
</table></div>
