<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Figures,org.loanhub.console.web.Labels" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="贷款">
  <nav class="tabs" aria-label="状态">
    <c:forEach items="${statuses}" var="status"><a href="/console/loans?status=${status}"<c:if test="${status == chosen}"> aria-current="page"</c:if>><c:out value="${Labels.status(status)}"/></a></c:forEach>
  </nav>
  <div class="wide"><table>
    <thead><tr><th>合同</th><th>客户</th><th>产品</th><th class="figure">本金（元）</th><th class="figure">未还（元）</th><th>期限</th><th>状态</th><th>放款日</th></tr></thead>
    <tbody>
    <c:forEach items="${rows.items}" var="row"><tr>
      <td><a href="/console/loans/${row.loan.id}"><c:out value="${row.loan.contractNo}"/></a></td>
      <td><c:out value="${row.name}"/> <small class="figure"><c:out value="${row.mobile}"/></small></td>
      <td><c:out value="${row.loan.productName}"/><small><c:out value="${Labels.channel(row.loan.channel)}"/></small></td>
      <td class="figure"><c:out value="${Figures.money(row.loan.principal)}"/></td>
      <td class="figure"><c:out value="${Figures.money(row.owed)}"/></td>
      <td><c:out value="${Figures.term(row.loan.term)}"/></td>
      <td><t:state kind="${Labels.statusKind(row.status)}" text="${Labels.status(row.status)}"/></td>
      <td><c:out value="${row.loan.startsOn}"/></td>
    </tr></c:forEach>
    <c:if test="${empty rows.items}"><tr><td colspan="8" class="empty">没有贷款</td></tr></c:if>
    </tbody>
  </table></div>
  <t:more rows="${rows}" path="/console/loans" query="status=${chosen}"/>
</t:console>
