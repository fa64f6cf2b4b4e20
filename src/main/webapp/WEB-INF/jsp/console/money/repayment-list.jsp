<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Figures,org.loanhub.console.web.PaymentLabels,org.loanhub.console.web.RuleLabels" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="还款与异常">
  <h2>支付异常</h2>
  <div class="wide"><table>
    <thead><tr><th>异常</th><th>订单</th><th>怎么办</th><th>时间</th><th></th></tr></thead>
    <tbody>
    <c:forEach items="${alerts}" var="alert"><tr>
      <td><c:out value="${PaymentLabels.alert(alert.kind)}"/><small><c:out value="${RuleLabels.alert(alert.detail)}"/></small></td>
      <td><code><c:out value="${alert.orderNo}"/></code></td>
      <td><c:out value="${PaymentLabels.advice(alert.kind)}"/></td>
      <td><t:time at="${alert.raisedAt}"/></td>
      <td class="acts">
        <t:form action="/console/repayments/alerts/${alert.id}/handled"><button class="second">已处理</button></t:form>
      </td>
    </tr></c:forEach>
    <c:if test="${empty alerts}"><tr><td colspan="5" class="empty">没有支付异常</td></tr></c:if>
    </tbody>
  </table></div>
  <h2>暂收款</h2>
  <p class="quiet">已入账、还不知道是谁付的钱。认领后按付款当日还这笔贷款，多余部分是客户的预收款。</p>
  <div class="wide"><table>
    <thead><tr><th>订单</th><th>连连流水号</th><th class="figure">金额（元）</th><th>付款日</th><th></th></tr></thead>
    <tbody>
    <c:forEach items="${suspense}" var="one"><tr>
      <td><code><c:out value="${one.orderNo}"/></code></td><td><code><c:out value="${one.channelNo}"/></code></td>
      <td class="figure"><c:out value="${Labels.money(one.amount)}"/></td><td><c:out value="${one.valueDate}"/></td>
      <td class="acts"><t:form action="/console/repayments/receipts/${one.id}/assign"><input name="contractNo" required="required" maxlength="32" placeholder="合同号" aria-label="合同号"/><button>认领</button></t:form></td>
    </tr></c:forEach>
    <c:if test="${empty suspense}"><tr><td colspan="5" class="empty">没有</td></tr></c:if>
    </tbody>
  </table></div>
  <h2>等待结果的扣款</h2>
  <p class="quiet">系统会一直向连连查询，在有结果之前不会重复扣款。</p>
  <div class="wide"><table>
    <thead><tr><th>订单</th><th>贷款</th><th>范围</th><th class="figure">金额（元）</th><th>下单时间</th></tr></thead>
    <tbody>
    <c:forEach items="${open.items}" var="one"><tr>
      <td><code><c:out value="${one.orderNo}"/></code></td><td><a href="/console/loans/${one.loanId}">${one.loanId}</a></td><td><c:out value="${PaymentLabels.scope(one.scope)}"/></td>
      <td class="figure"><c:out value="${Figures.money(one.amount)}"/></td><td><t:time at="${one.orderedAt}"/></td>
    </tr></c:forEach>
    <c:if test="${empty open.items}"><tr><td colspan="5" class="empty">没有</td></tr></c:if>
    </tbody>
  </table></div>
  <t:more rows="${open}" path="/console/repayments"/>
  <h2>客户正在连连页面上付款</h2>
  <div class="wide"><table>
    <thead><tr><th>订单</th><th>贷款</th><th class="figure">金额（元）</th><th>开始时间</th></tr></thead>
    <tbody>
    <c:forEach items="${cashierPayments}" var="one"><tr>
      <td><code><c:out value="${one.orderNo}"/></code></td><td><a href="/console/loans/${one.loanId}">${one.loanId}</a></td>
      <td class="figure"><c:out value="${Figures.money(one.amount)}"/></td><td><t:time at="${one.orderedAt}"/></td>
    </tr></c:forEach>
    <c:if test="${empty cashierPayments}"><tr><td colspan="4" class="empty">没有</td></tr></c:if>
    </tbody>
  </table></div>
</t:console>
