<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Figures,org.loanhub.console.web.Labels,org.loanhub.console.web.PaymentLabels" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="贷款 ${loan.contractNo}">
  <p><t:state kind="${Labels.statusKind(status)}" text="${Labels.status(status)}"/>
    <a href="/console/applications/${loan.applicationId}">申请 ${loan.applicationId}</a>
    <c:if test="${not empty contract}"><a href="<c:out value="${contract}"/>">借款合同</a></c:if></p>
  <div class="columns">
    <section><h2>客户</h2><t:person person="${person}"/></section>
    <section><h2>条件</h2>
      <dl class="facts">
        <dt>产品</dt><dd><c:out value="${loan.productName}"/>（<c:out value="${Labels.channel(loan.channel)}"/>）</dd>
        <dt>本金</dt><dd class="figure"><c:out value="${Figures.money(loan.principal)}"/> 元</dd>
        <dt>未还</dt><dd class="figure"><strong><c:out value="${Figures.money(owed)}"/> 元</strong></dd>
        <dt>期限</dt><dd><c:out value="${Figures.term(loan.term)}"/>，<c:out value="${Labels.method(loan.method)}"/></dd>
        <dt>年利率</dt><dd><c:out value="${Figures.rate(loan.rate)}"/></dd>
        <dt>年化综合成本</dt><dd><c:out value="${Figures.rate(loan.annualisedRate)}"/></dd>
        <dt>放款</dt><dd><t:time at="${loan.disbursedAt}"/></dd>
        <c:if test="${not empty loan.settledAt}"><dt>结清</dt><dd><t:time at="${loan.settledAt}"/></dd></c:if>
      </dl>
    </section>
  </div>
  <h2>分期</h2>
  <div class="wide"><table>
    <thead><tr><th>期</th><th>应还日</th><th class="figure">本金</th><th class="figure">利息</th><th class="figure">费用</th><th class="figure">罚息</th><th class="figure">已还</th><th class="figure">未还（元）</th><th>状态</th></tr></thead>
    <tbody><c:forEach items="${installments}" var="one"><tr>
      <td>${one.number}</td><td><c:out value="${one.dueDate}"/></td>
      <td class="figure"><c:out value="${Figures.money(one.principal)}"/></td><td class="figure"><c:out value="${Figures.money(one.interest)}"/></td>
      <td class="figure"><c:out value="${Figures.money(one.fee)}"/></td><td class="figure"><c:out value="${Figures.money(one.penalty)}"/></td>
      <td class="figure"><c:out value="${Figures.money(one.paid())}"/></td><td class="figure"><c:out value="${Figures.money(one.outstanding())}"/></td>
      <td><t:installmentState installment="${one}"/></td>
    </tr></c:forEach></tbody>
  </table></div>
  <h2>还款</h2>
  <div class="wide"><table>
    <thead><tr><th>订单</th><th>时间</th><th>范围</th><th class="figure">金额（元）</th><th>状态</th></tr></thead>
    <tbody>
    <c:forEach items="${repayments}" var="one"><tr>
      <td><code><c:out value="${one.orderNo}"/></code></td><td><t:time at="${one.orderedAt}"/></td><td><c:out value="${PaymentLabels.scope(one.scope)}"/></td>
      <td class="figure"><c:out value="${Figures.money(one.amount)}"/></td><td><t:state kind="${PaymentLabels.repaymentKind(one.status)}" text="${PaymentLabels.repayment(one.status)}"/></td>
    </tr></c:forEach>
    <c:if test="${empty repayments}"><tr><td colspan="5" class="empty">还没有还款</td></tr></c:if>
    </tbody>
  </table></div>
  <c:if test="${not empty cashierPayments}">
    <h2>连连页面上的付款</h2>
    <div class="wide"><table>
      <thead><tr><th>订单</th><th>时间</th><th class="figure">金额（元）</th><th class="figure">代金券（元）</th><th>状态</th></tr></thead>
      <tbody><c:forEach items="${cashierPayments}" var="one"><tr>
        <td><code><c:out value="${one.orderNo}"/></code></td><td><t:time at="${one.orderedAt}"/></td>
        <td class="figure"><c:out value="${Figures.money(one.amount)}"/></td><td class="figure"><c:out value="${Figures.money(one.couponAmount)}"/></td>
        <td><t:state kind="${PaymentLabels.repaymentKind(one.status)}" text="${PaymentLabels.cashierPayment(one.status)}"/></td>
      </tr></c:forEach></tbody>
    </table></div>
  </c:if>
  <h2>本金账</h2>
  <p class="quiet">余额为负数，是客户还欠的本金；利息、费用和罚息记在收入账上。</p>
  <div class="wide"><table>
    <thead><tr><th>时间</th><th>事由</th><th class="figure">流水号</th><th class="figure">变动（元）</th><th class="figure">余额（元）</th></tr></thead>
    <tbody><c:forEach items="${entries}" var="one"><tr>
      <td><t:time at="${one.createdAt}"/></td><td><c:out value="${PaymentLabels.transfer(one.kind)}"/></td><td class="figure">${one.transferId}</td>
      <td class="figure"><c:out value="${Figures.money(one.amount)}"/></td><td class="figure"><c:if test="${not empty one.balanceAfter}"><c:out value="${Figures.money(one.balanceAfter)}"/></c:if></td>
    </tr></c:forEach></tbody>
  </table></div>
  <h2>状态记录</h2>
  <t:history changes="${history}"/>
</t:console>
