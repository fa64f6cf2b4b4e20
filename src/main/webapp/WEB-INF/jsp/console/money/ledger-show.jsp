<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Figures,org.loanhub.console.web.PaymentLabels" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="资金核对">
  <p class="notice ${sound ? 'good' : 'bad'}"><c:choose><c:when test="${sound}">账是平的：所有分录合计 0.00 元，每类账户的余额与分录一致。</c:when><c:otherwise>账不平！分录合计 <c:out value="${Figures.money(sum)}"/> 元。请立即告知数据库管理员运行 sql/ops/integrity.sql。</c:otherwise></c:choose></p>
  <div class="wide"><table>
    <thead><tr><th>账户</th><th class="figure">个数</th><th class="figure">分录合计（元）</th><th class="figure">余额合计（元）</th><th>核对</th></tr></thead>
    <tbody><c:forEach items="${totals}" var="one"><tr>
      <td><c:out value="${PaymentLabels.wallet(one.kind)}"/></td><td class="figure">${one.wallets}</td>
      <td class="figure"><c:out value="${Figures.money(one.booked)}"/></td>
      <td class="figure"><c:choose><c:when test="${one.kind.isOfSystem()}"><span class="quiet">—</span></c:when><c:otherwise><c:out value="${Figures.money(one.kept)}"/></c:otherwise></c:choose></td>
      <td><t:state kind="${one.agrees() ? 'good' : 'bad'}" text="${one.agrees() ? '一致' : '不一致'}"/></td>
    </tr></c:forEach></tbody>
    <tfoot><tr><th>合计</th><td></td><th class="figure"><c:out value="${Figures.money(sum)}"/></th><td></td><td></td></tr></tfoot>
  </table></div>
  <p class="quiet">系统账户不保存余额，余额就是分录合计。这一页只读。</p>
</t:console>
