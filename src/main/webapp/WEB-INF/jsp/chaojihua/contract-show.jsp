<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="${contract.title}">
  <header>
    <h1><c:out value="${contract.title}"/></h1>
    <p class="lead">超即花 · 订单 <c:out value="${contract.orderNo}"/></p>
  </header>

  <dl class="facts">
    <dt>贷款人</dt><dd><c:out value="${lender}"/></dd>
    <dt>借款人</dt><dd><c:out value="${contract.borrowerName}"/></dd>
    <dt>身份证号</dt><dd><c:out value="${contract.borrowerId}"/></dd>
    <c:forEach items="${contract.facts}" var="fact">
      <dt><c:out value="${fact.name}"/></dt><dd><c:out value="${fact.value}"/></dd>
    </c:forEach>
  </dl>

  <c:choose>
    <c:when test="${contract.number == '1'}">
      <ol>
        <li>借款人授权贷款人通过支付机构，从借款人本人绑定的借记卡中扣收到期应还的本金、利息、费用和罚息，以及借款人主动发起的还款。</li>
        <li>每笔应还金额只扣收一次；扣款不成功的，贷款人不因此另收费用。</li>
        <li>借款人还清全部借款后可以解除本授权；解除前已到期的金额仍可扣收。</li>
      </ol>
    </c:when>
    <c:when test="${contract.number == '2'}">
      <ol>
        <li>服务方为借款人提供借款信息的撮合、资料核验和还款提醒，服务的对价包含在上列费用之内，不另收取，也不从本金中预先扣除。</li>
        <li>全部成本折算的年化率见上，不超过法律规定的上限。</li>
        <li>服务方不向借款人的联系人催收，每天 22:00 至次日 8:00 不发送提醒。</li>
      </ol>
    </c:when>
    <c:when test="${contract.number == '3'}">
      <ol>
        <li>贷款人将本金全额付至借款人本人名下绑定的借记卡，不预先扣除利息、费用或保证金。</li>
        <li>借款每月一期，每期还相等的本金和费用，尾差计入最后一期；到期日当天还清不算逾期。</li>
        <li>借款人可以随时提前结清，应还剩余本金、已到期各期的费用和本期按天折算的费用，不收违约金，以后各期的费用不再收取。</li>
        <li>到期未还的，从次日起按逾期本金每日 0.05% 计收罚息，最多 180 天；费用和罚息本身不再计收罚息。</li>
        <li>每笔款项依次用于罚息、费用、利息、本金。</li>
      </ol>
      <c:if test="${not empty contract.rows}">
        <div class="wide">
        <table class="plan">
          <thead><tr><th>期</th><th>到期日</th><th class="figure">本金</th><th class="figure">费用</th><th class="figure">应还</th></tr></thead>
          <tbody>
            <c:forEach items="${contract.rows}" var="line">
              <tr><td><c:out value="${line.number}"/></td><td><c:out value="${line.dueDate}"/></td><td class="figure"><c:out value="${line.principal}"/></td><td class="figure"><c:out value="${line.fee}"/></td><td class="figure"><c:out value="${line.total}"/></td></tr>
            </c:forEach>
          </tbody>
        </table>
        </div>
        <p>单位：元。以放款当日为准；已还金额、罚息和提前结清的情况以还款计划为准。</p>
      </c:if>
    </c:when>
    <c:otherwise>
      <ol>
        <li>借款人授权贷款人为审核和管理本借款，向身份、手机号、银行卡的核验机构查询本人的信息，并比对活体照片。</li>
        <li>查询结果只用于本借款；活体照片加密保存，提现审核有结论后即删除。</li>
        <li>借款人可以随时撤回本授权，撤回不影响此前已进行的查询；撤回后不能再申请新的借款。</li>
      </ol>
    </c:otherwise>
  </c:choose>
  <p class="contact"><c:out value="${lender}"/><br>客服电话 <a href="tel:<c:out value="${servicePhone}"/>"><c:out value="${servicePhone}"/></a>（8:00–22:00）</p>
</t:page>
