<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="还款帮助 · 现金贷">
  <header>
    <h1>还款帮助</h1>
    <p class="lead">什么时候还、怎么还、还多少</p>
  </header>

  <t:contents chapters="什么时候还|怎么还|要还多少|四种还款方式|提前还清|逾期与罚息|扣款没有成功|怎么确认已经还上|遇到困难时"/>

  <t:chapter number="1" title="什么时候还">
    <p>每一期都在到期日的 <strong>23:59:59</strong> 之前还清即为按时。到期日从放款那天算起：借 14 天，放款后第 14 天到期；按月的借款每月同一天到期，当月没有这一天的，为当月最后一天。</p>
    <p>在应用的“还款”中可以看到每一期的到期日和金额；到期前我们会发消息提醒。</p>
  </t:chapter>

  <t:chapter number="2" title="怎么还">
    <dl class="facts">
      <dt>按期还款</dt><dd>还清所选的一期，逾期的连同罚息一起。有更早的未还期数时，先还更早的。</dd>
      <dt>一次性还清</dt><dd>还清整笔借款，未到期的利息不收。</dd>
    </dl>
    <p>款项从您收款的默认借记卡中扣除，请先把足够的钱存入这张卡。请勿向任何个人账户转账还款。</p>
  </t:chapter>

  <t:chapter number="3" title="要还多少">
    <p>应还金额 = 本金 + 利息 + 费用（如有）+ 罚息（逾期才有）。</p>
    <ul>
      <li>按天的借款：利息 = 本金 × 年利率 × 天数 ÷ 360</li>
      <li>按月的借款：利息 = 本金 × 年利率 ÷ 12 × 月数</li>
    </ul>
    <p>例：500 元、年利率 36%、14 天，利息 = 500 × 36% × 14 ÷ 360 = <strong>7.00 元</strong>。</p>
    <h3>各产品现行条件</h3>
    <c:forEach items="${products}" var="product">
      <t:productTerms product="${product}"/>
    </c:forEach>
    <p>年化综合成本把利息和所有费用都算在内，任何产品都不超过 <c:out value="${ceiling}"/>。</p>
  </t:chapter>

  <t:chapter number="4" title="四种还款方式">
    <dl class="facts stacked">
      <dt>一次性还本付息</dt><dd>到期一次还清本金和全部利息。</dd>
      <dt>按期还息到期还本</dt><dd>每期只还利息，本金在最后一期还清。</dd>
      <dt>等额本息</dt><dd>每期金额相同，其中利息按剩余本金计算，越往后利息越少。只用于按月的借款。</dd>
      <dt>等本等息</dt><dd>每期还相同的本金，利息每期都按最初的本金计算，所以年化综合成本高于名义年利率，以确认页和合同写明的为准。</dd>
    </dl>
  </t:chapter>

  <t:chapter number="5" title="提前还清">
    <p>随时可以，<strong>没有违约金</strong>。当天要还的是：剩余的全部本金、截至当天的利息和费用，以及已经产生的罚息（如有）。以后各期的利息和费用都不再收取。</p>
  </t:chapter>

  <t:chapter number="6" title="逾期与罚息">
    <p>过了到期日仍未还清，从第二天起按天计收罚息：<strong>罚息 = 逾期本金 × 日罚息率 × 逾期天数</strong>。罚息只按本金计算，不会利滚利，并有天数上限，具体见上面各产品和您的合同。</p>
    <p>例：逾期本金 500 元、日罚息率 0.05%、逾期 10 天，罚息 = 500 × 0.05% × 10 = <strong>2.50 元</strong>。</p>
    <p>一次付款按“罚息、费用、利息、本金”的顺序冲抵。</p>
    <p>逾期提醒只发给您本人，不联系您的联系人，22:00 至次日 8:00 不打扰。</p>
  </t:chapter>

  <t:chapter number="7" title="扣款没有成功">
    <dl class="facts stacked">
      <dt>余额不足</dt><dd>没有扣款。请存入足够的金额后再次发起还款。</dd>
      <dt>银行拒绝扣款</dt><dd>没有扣款。请确认卡片状态正常、未挂失、未超过银行限额。</dd>
      <dt>还款处理中</dt><dd>银行还没有给出结果，<strong>请不要重复还款</strong>。我们会自动查询，结果出来后更新账单，同一笔钱只会记一次。</dd>
    </dl>
  </t:chapter>

  <t:chapter number="8" title="怎么确认已经还上">
    <p>还款成功后您会收到通知；应用中这一期显示为“已还”，“个人中心”的待还总额随之减少。全部还清后借款状态为“已还完”，额度恢复。</p>
  </t:chapter>

  <t:chapter number="9" title="遇到困难时">
    <p>请在到期之前联系我们，越早越容易商量。</p>
    <p class="contact"><c:out value="${lender}"/><br>客服电话 <a href="tel:<c:out value="${servicePhone}"/>"><c:out value="${servicePhone}"/></a>（8:00–22:00）</p>
    <p>借款要花多少钱、我们怎样使用您的信息，见<a href="<c:url value="/open/registrationProtocol"/>">注册协议</a>。</p>
  </t:chapter>
</t:page>
