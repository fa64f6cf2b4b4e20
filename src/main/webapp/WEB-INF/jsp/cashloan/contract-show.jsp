<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="借款合同 ${contract.number}">
  <header>
    <h1>借款合同</h1>
    <p class="lead">编号 <c:out value="${contract.number}"/> · <c:out value="${contract.date}"/></p>
  </header>

  <dl class="facts">
    <dt>贷款人</dt><dd><c:out value="${lender}"/></dd>
    <dt>借款人</dt><dd><c:out value="${contract.borrowerName}"/></dd>
    <dt>身份证号</dt><dd><c:out value="${contract.borrowerId}"/></dd>
  </dl>
  <p>双方就借款人通过现金贷申请的借款订立本合同。借款人提交申请、贷款人放款之日，合同成立并生效。</p>

  <t:contents chapters="借款要素|还款计划|放款与利息|还款与提前还清|逾期与罚息|个人信息|其他"/>

  <t:chapter number="1" title="借款要素">
    <dl class="facts">
      <dt>产品</dt><dd><c:out value="${contract.product}"/></dd>
      <dt>用途</dt><dd><c:out value="${contract.purpose}"/></dd>
      <dt>本金</dt><dd><strong><c:out value="${contract.principal}"/></strong>，全额到账</dd>
      <dt>期限</dt><dd><c:out value="${contract.length}"/>，<c:out value="${contract.date}"/> 至 <c:out value="${contract.endsOn}"/></dd>
      <dt>还款方式</dt><dd><c:out value="${contract.method}"/></dd>
      <dt>年利率</dt><dd><c:out value="${contract.rate}"/>（单利）</dd>
      <dt>费用</dt>
      <dd>
        <c:if test="${empty contract.fees}">无</c:if>
        <c:forEach items="${contract.fees}" var="fee"><c:out value="${fee}"/><br></c:forEach>
      </dd>
      <dt>年化综合成本</dt><dd><strong><c:out value="${contract.annualised}"/></strong>（利息和全部费用，按内部收益率计算）</dd>
      <dt>罚息</dt><dd><c:out value="${contract.penalty}"/></dd>
    </dl>
  </t:chapter>

  <t:chapter number="2" title="还款计划">
    <div class="wide">
    <table class="plan">
      <thead>
        <tr><th>期</th><th>到期日</th><th class="figure">应还</th><th class="figure">本金</th><th class="figure">利息</th><th class="figure">费用</th></tr>
      </thead>
      <tbody>
        <c:forEach items="${contract.rows}" var="line">
          <tr><td><c:out value="${line.number}"/></td><td><c:out value="${line.dueDate}"/></td><td class="figure owed"><c:out value="${line.total}"/></td><td class="figure"><c:out value="${line.principal}"/></td><td class="figure"><c:out value="${line.interest}"/></td><td class="figure"><c:out value="${line.fee}"/></td></tr>
        </c:forEach>
      </tbody>
      <tfoot>
        <tr><th colspan="2"><c:out value="${contract.total.number}"/></th><td class="figure owed"><c:out value="${contract.total.total}"/></td><td class="figure"><c:out value="${contract.total.principal}"/></td><td class="figure"><c:out value="${contract.total.interest}"/></td><td class="figure"><c:out value="${contract.total.fee}"/></td></tr>
      </tfoot>
    </table>
    </div>
    <p>单位：元。以上为签约时的计划；已还金额、罚息和提前还清的情况以应用中的账单为准。</p>
  </t:chapter>

  <t:chapter number="3" title="放款与利息">
    <ol>
      <li>贷款人将本金全额付至借款人本人名下的默认借记卡，不预先扣除利息、费用或保证金。</li>
      <li>利息从放款日起算，放款日不计息，到期日计息。按天的借款一年按 360 天计算；按月的借款一年按 12 个月计算。结果四舍五入到分，尾差计入最后一期。</li>
      <li>借款应当用于约定的用途，不得用于购房首付、股票等投资，或法律禁止的用途。</li>
    </ol>
  </t:chapter>

  <t:chapter number="4" title="还款与提前还清">
    <ol>
      <li>借款人应在每期到期日 23:59:59 之前还清当期应还金额。</li>
      <li>借款人授权贷款人通过支付机构从其签约的借记卡中扣收应还金额，每笔扣款只记一次。</li>
      <li>借款人可以随时一次还清，应还剩余本金、截至当日的利息和费用，以及已产生的罚息；不收违约金，以后各期的利息和费用不再收取。</li>
      <li>每笔款项依次用于罚息、费用、利息、本金。</li>
    </ol>
  </t:chapter>

  <t:chapter number="5" title="逾期与罚息">
    <ol>
      <li>到期未还的，从次日起按本合同约定的日罚息率对逾期本金计收罚息；利息、费用和罚息本身不再计收罚息。</li>
      <li>贷款人只向借款人本人催收，不联系其联系人，每天 22:00 至次日 8:00 不发送催收提醒。</li>
    </ol>
  </t:chapter>

  <t:chapter number="6" title="个人信息">
    <p>贷款人按<a href="<c:url value="/open/registrationProtocol"/>#c6">注册协议的“个人信息与隐私”</a>使用和保护借款人的个人信息。本页链接只提供给借款人，请勿转发。</p>
  </t:chapter>

  <t:chapter number="7" title="其他">
    <p>本合同适用中华人民共和国法律。争议协商不成的，向借款人住所地或贷款人所在地有管辖权的人民法院起诉。</p>
    <p class="contact"><c:out value="${lender}"/><br>客服电话 <a href="tel:<c:out value="${servicePhone}"/>"><c:out value="${servicePhone}"/></a>（8:00–22:00）</p>
  </t:chapter>
</t:page>
