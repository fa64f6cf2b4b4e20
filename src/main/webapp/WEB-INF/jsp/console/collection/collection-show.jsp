<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.ActorLabels,org.loanhub.console.web.Figures" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="催收 ${row.loan.contractNo}">
  <div class="columns">
    <dl class="facts">
      <dt>借款人</dt>
      <dd><a href="/console/customers/${row.customer.accountId}"><c:out value="${row.customer.name}"/></a> <t:reveal account="${row.customer.accountId}" what="NAME"/></dd>
      <dt>手机号</dt><dd class="figure"><c:out value="${row.customer.mobile}"/> <t:reveal account="${row.customer.accountId}" what="MOBILE"/></dd>
      <dt>渠道、产品</dt><dd><c:out value="${row.channel}"/> · <c:out value="${row.loan.productName}"/></dd>
      <dt>借款本金</dt><dd class="figure"><c:out value="${Figures.money(loan.principal)}"/> 元，<c:out value="${loan.startsOn}"/> 起</dd>
      <dt>合同</dt><dd><a href="/console/loans/${row.loan.loanId}"><c:out value="${row.loan.contractNo}"/></a></dd>
    </dl>
    <dl class="facts">
      <dt>逾期</dt>
      <dd><c:choose>
        <c:when test="${row.loan.overdue.isPositive()}"><t:state kind="bad" text="${row.loan.bucket} · ${row.loan.daysPastDue} 天"/></c:when>
        <c:otherwise><t:state kind="good" text="已无逾期"/></c:otherwise>
      </c:choose></dd>
      <dt>逾期金额</dt><dd class="figure"><c:out value="${Figures.money(row.loan.overdue)}"/> 元</dd>
      <dt>全部欠款</dt><dd class="figure"><c:out value="${Figures.money(row.loan.outstanding)}"/> 元</dd>
      <dt>处理人</dt><dd><c:out value="${empty row.loan.assignee ? '未分配' : row.loan.assignee}"/></dd>
      <dt>下次跟进</dt><dd><c:out value="${empty row.loan.nextOn ? '未定' : row.loan.nextOn}"/></dd>
      <dt>承诺</dt><dd><c:if test="${empty row.loan.promisedOn}">无</c:if><t:promise loan="${row.loan}"/></dd>
    </dl>
  </div>

  <h2>记录跟进</h2>
  <t:callRules night="${night}"/>
  <t:form action="/console/collection/${row.loan.loanId}/notes" layout="fields">
    <input type="hidden" name="request" value="${requestNo}">
    <label>结果 <select name="kind" required>
      <c:forEach items="${kinds}" var="kind"><option value="${kind}"><c:out value="${kind.label()}"/></option></c:forEach>
    </select></label>
    <label>记录（说了什么，500 字以内） <textarea name="text" maxlength="500" required></textarea></label>
    <div class="pair">
      <label>承诺还款日（只在“承诺还款”时填） <input type="date" name="until" min="${today}"></label>
      <label>承诺金额（元） <input name="amount" inputmode="decimal" class="figure"></label>
    </div>
    <label>下次跟进（不填：有承诺时为承诺日的次日） <input type="date" name="next" min="${today}"></label>
    <button>保存记录</button>
  </t:form>

  <h2>分配</h2>
  <t:form action="/console/collection/assign" layout="line">
    <input type="hidden" name="loan" value="${row.loan.loanId}">
    <label>处理人 <select name="assignee">
      <option value="">（收回，不分配）</option>
      <c:forEach items="${colleagues}" var="one">
        <option value="<c:out value="${one.loginName}"/>"<c:if test="${one.loginName == row.loan.assignee}"> selected</c:if>><c:out value="${one.displayName}（${one.loginName}）"/></option>
      </c:forEach>
    </select></label>
    <button class="second">分配</button>
  </t:form>

  <h2>跟进记录</h2>
  <div class="wide">
  <table>
    <thead><tr><th>时间</th><th>操作员</th><th>结果</th><th>记录</th><th>下次跟进</th></tr></thead>
    <tbody>
      <c:forEach items="${notes}" var="note">
        <tr>
          <td><t:time at="${note.writtenAt}"/></td>
          <td><c:out value="${ActorLabels.of(note.writtenBy)}"/></td>
          <td><c:out value="${note.kind.label()}"/>
            <c:if test="${not empty note.promisedOn}"><small><c:out value="${note.promisedOn}"/> 前还 <c:out value="${Figures.money(note.promisedAmount)}"/> 元</small></c:if></td>
          <td class="text"><c:out value="${note.text.value}"/></td>
          <td><time><c:out value="${note.nextOn}"/></time></td>
        </tr>
      </c:forEach>
      <c:if test="${empty notes}"><tr><td colspan="5" class="empty">还没有跟进记录</td></tr></c:if>
    </tbody>
  </table>
  </div>

  <h2>还款计划</h2>
  <div class="wide">
  <table>
    <thead><tr><th class="figure">期</th><th>到期日</th><th class="figure">应还（元）</th><th class="figure">其中罚息（元）</th><th class="figure">已还（元）</th><th class="figure">待还（元）</th><th>状态</th></tr></thead>
    <tbody>
      <c:forEach items="${installments}" var="one">
        <tr>
          <td class="figure">${one.number}</td>
          <td><time><c:out value="${one.dueDate}"/></time></td>
          <td class="figure"><c:out value="${Figures.money(one.total())}"/></td>
          <td class="figure"><c:out value="${Figures.money(one.penalty)}"/></td>
          <td class="figure"><c:out value="${Figures.money(one.paid())}"/></td>
          <td class="figure"><c:out value="${Figures.money(one.outstanding())}"/></td>
          <td><t:installmentState installment="${one}"/></td>
        </tr>
      </c:forEach>
    </tbody>
  </table>
  </div>
  <p><a href="/console/collection">回到催收列表</a></p>
</t:console>
