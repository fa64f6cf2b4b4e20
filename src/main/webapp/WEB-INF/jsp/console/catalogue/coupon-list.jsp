<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.ActorLabels,org.loanhub.console.web.Figures" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="代金券">
  <t:form action="/console/coupons/find" layout="line">
    <label>悟空客户的手机号 <input name="mobile" inputmode="numeric" maxlength="11" autocomplete="off" required></label>
    <button>查找</button>
  </t:form>
  <c:if test="${not empty customer}">
    <h2><c:out value="${customer.name}"/>，<c:out value="${customer.mobile}"/></h2>
    <div class="wide">
    <table>
      <thead><tr><th>种类</th><th class="figure">面额（元）</th><th>使用条件</th><th>来源</th><th>到期</th><th>状态</th><th></th></tr></thead>
      <tbody>
        <c:forEach items="${rows.items}" var="row">
          <tr>
            <td><c:out value="${row.kind}"/></td>
            <td class="figure"><c:out value="${Figures.money(row.coupon.amount)}"/></td>
            <td>还款满 <c:out value="${Figures.money(row.coupon.minRepayment)}"/> 元<c:if test="${row.coupon.minWithdrawal.isPositive()}"><small>提现满 <c:out value="${Figures.money(row.coupon.minWithdrawal)}"/> 元</small></c:if></td>
            <td><c:out value="${empty row.coupon.campaign ? ActorLabels.of(row.coupon.grantedBy) : '活动 '.concat(row.coupon.campaign)}"/> <small><t:time at="${row.coupon.grantedAt}"/></small></td>
            <td><t:time at="${row.coupon.expiresAt}"/></td>
            <td><t:state kind="${row.state}" text="${row.title}"/>
              <c:if test="${not empty row.coupon.usedFor}"><small><t:time at="${row.coupon.usedAt}"/>，<c:out value="${row.coupon.usedFor}"/></small></c:if>
              <c:if test="${not empty row.coupon.withdrawnBy}"><small><c:out value="${ActorLabels.of(row.coupon.withdrawnBy)}"/>，<t:time at="${row.coupon.withdrawnAt}"/></small></c:if></td>
            <td class="acts"><c:if test="${row.open}">
              <t:form action="/console/coupons/${row.coupon.id}/withdraw"><button class="danger">收回</button></t:form></c:if></td>
          </tr>
        </c:forEach>
        <c:if test="${empty rows.items}"><tr><td colspan="7" class="empty">这个客户没有代金券</td></tr></c:if>
      </tbody>
    </table>
    </div>
    <t:more rows="${rows}" path="/console/coupons" query="account=${customer.accountId}"/>

    <h2>发放一张</h2>
    <t:form action="/console/coupons" layout="fields">
      <input type="hidden" name="request" value="${requestNo}">
      <input type="hidden" name="account" value="${customer.accountId}">
      <div class="pair">
        <label>种类 <select name="kind" required><option value="REPAYMENT">还款抵扣券</option><option value="CASH">现金券</option></select></label>
        <label>面额（元） <input name="amount" inputmode="decimal" class="figure" required></label>
      </div>
      <div class="pair">
        <label>还款下限（元，可不填） <input name="minRepayment" inputmode="decimal" class="figure"></label>
        <label>提现下限（元，可不填） <input name="minWithdrawal" inputmode="decimal" class="figure"></label>
      </div>
      <label>有效天数 <input name="days" inputmode="numeric" class="figure" value="30" required></label>
      <button>发放</button>
    </t:form>
  </c:if>
</t:console>
