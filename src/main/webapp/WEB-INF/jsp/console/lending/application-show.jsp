<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Figures,org.loanhub.console.web.Labels,org.loanhub.console.web.PaymentLabels,org.loanhub.console.web.RuleLabels" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="申请 ${application.id}">
  <p><t:state kind="${Labels.statusKind(application.status)}" text="${Labels.status(application.status)}"/>
    <c:if test="${not empty loan}"><a href="/console/loans/${loan.id}">查看贷款 <c:out value="${loan.contractNo}"/></a></c:if></p>
  <c:if test="${mayDecide}">
    <div class="decide">
      <t:form action="/console/applications/${application.id}/approve" layout="line"><label>说明（可不填） <input name="note" maxlength="200" size="30"></label><button>通过</button></t:form>
      <t:form action="/console/applications/${application.id}/reject" layout="line"><label>拒绝的理由 <input name="note" maxlength="200" size="30" required></label><button class="danger">拒绝</button></t:form>
    </div>
  </c:if>
  <div class="columns">
    <section>
      <h2>客户</h2>
      <t:person person="${person}"/>
    </section>
    <section>
      <h2>想借</h2>
      <dl class="facts">
        <dt>产品</dt><dd><c:out value="${product}"/></dd>
        <dt>金额</dt><dd class="figure"><c:out value="${Figures.money(application.amount)}"/> 元</dd>
        <dt>期限</dt><dd><c:out value="${Figures.term(application.term)}"/>，<c:out value="${Labels.method(application.method)}"/></dd>
        <dt>年利率</dt><dd><c:out value="${Figures.rate(application.rate)}"/></dd>
        <dt>年化综合成本</dt><dd><strong><c:out value="${Figures.rate(plan.annualisedRate)}"/></strong></dd>
        <dt>用途</dt><dd><c:out value="${Labels.purpose(application.purpose)}"/></dd>
        <dt>提交</dt><dd><t:time at="${application.submittedAt}"/></dd>
        <dt>编号</dt><dd><code><c:out value="${application.publicId}"/></code></dd>
      </dl>
    </section>
  </div>
  <h2>规则的结论</h2>
  <div class="wide"><table>
    <thead><tr><th>规则</th><th>结论</th><th>原因</th></tr></thead>
    <tbody>
    <c:forEach items="${findings}" var="finding"><tr>
      <td><c:out value="${RuleLabels.policy(finding.policy)}"/></td>
      <td><t:state kind="${Labels.verdictKind(finding.verdict)}" text="${Labels.verdict(finding.verdict)}"/></td>
      <td><c:out value="${RuleLabels.reason(finding.reason)}"/></td>
    </tr></c:forEach>
    <c:if test="${empty findings}"><tr><td colspan="3" class="empty">没有</td></tr></c:if>
    </tbody>
  </table></div>
  <h2>还款计划<c:if test="${empty loan}">（按今天放款试算）</c:if></h2>
  <c:choose>
    <c:when test="${not empty loan}"><p>已放款，实际的还款计划见<a href="/console/loans/${loan.id}">贷款</a>。</p></c:when>
    <c:otherwise>
    <div class="wide"><table>
      <thead><tr><th>期</th><th>应还日</th><th class="figure">本金</th><th class="figure">利息</th><th class="figure">费用</th><th class="figure">合计（元）</th></tr></thead>
      <tbody><c:forEach items="${plan.lines}" var="installment"><tr>
        <td>${installment.number}</td><td><c:out value="${installment.dueDate}"/></td>
        <td class="figure"><c:out value="${Figures.money(installment.principal)}"/></td><td class="figure"><c:out value="${Figures.money(installment.interest)}"/></td>
        <td class="figure"><c:out value="${Figures.money(installment.fee)}"/></td><td class="figure"><c:out value="${Figures.money(installment.total())}"/></td>
      </tr></c:forEach></tbody>
      <tfoot><tr><th colspan="2">合计</th><th class="figure"><c:out value="${Figures.money(plan.principal)}"/></th><th class="figure"><c:out value="${Figures.money(plan.interest)}"/></th><th class="figure"><c:out value="${Figures.money(plan.fee)}"/></th><th class="figure"><c:out value="${Figures.money(plan.total)}"/></th></tr></tfoot>
    </table></div>
    </c:otherwise>
  </c:choose>
  <c:if test="${not empty disbursements}">
    <h2>放款记录</h2>
    <div class="wide"><table>
      <thead><tr><th>订单</th><th>时间</th><th>状态</th><th>连连的回复</th></tr></thead>
      <tbody><c:forEach items="${disbursements}" var="order"><tr>
        <td><code><c:out value="${order.orderNo}"/></code></td><td><t:time at="${order.orderedAt}"/></td>
        <td><t:state kind="${PaymentLabels.disbursementKind(order.status)}" text="${PaymentLabels.disbursement(order.status)}"/></td><td><c:out value="${order.code}"/></td>
      </tr></c:forEach></tbody>
    </table></div>
  </c:if>
  <h2>状态记录</h2>
  <t:history changes="${history}"/>
</t:console>
