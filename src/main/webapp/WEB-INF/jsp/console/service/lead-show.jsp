<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.ActorLabels,org.loanhub.console.web.Figures" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="need" value="${row.lead.told.need}"/>
<c:set var="work" value="${row.lead.told.employment}"/>
<c:set var="house" value="${row.lead.told.house}"/>
<c:set var="car" value="${row.lead.told.car}"/>
<t:console title="甩单 ${row.lead.id}">
  <div class="columns">
    <dl class="facts">
      <dt>状态</dt>
      <dd><t:state kind="${row.lead.state == 'CONVERTED' ? 'good' : row.lead.state == 'REJECTED' ? 'quiet' : 'open'}" text="${row.lead.state.label()}"/>
        <c:if test="${not empty row.lead.applicationId}"><a href="/console/applications/${row.lead.applicationId}">申请 ${row.lead.applicationId}</a></c:if></dd>
      <dt>处理人</dt><dd><c:out value="${empty row.lead.assignee ? '未分配' : row.lead.assignee}"/></dd>
      <dt>信贷员</dt><dd><c:out value="${row.officer}"/></dd>
      <dt>提交时间</dt><dd><t:time at="${row.lead.createdAt}"/></dd>
      <dt>客户</dt>
      <dd><c:out value="${row.customer}"/>，<c:out value="${row.lead.told.customer.sex.label()}"/> <t:revealLead lead="${row.lead.id}" what="NAME"/></dd>
      <dt>身份证号</dt><dd><c:out value="${nationalId}"/> <t:revealLead lead="${row.lead.id}" what="NATIONAL_ID"/></dd>
      <dt>手机号</dt><dd><c:out value="${empty mobile ? '未填' : mobile}"/><c:if test="${not empty mobile}"> <t:revealLead lead="${row.lead.id}" what="MOBILE"/></c:if></dd>
      <c:if test="${not empty remark}"><dt>信贷员备注</dt><dd class="text"><c:out value="${remark}"/></dd></c:if>
    </dl>
    <dl class="facts">
      <dt>贷款</dt><dd><c:out value="${need.loan.label()}"/>，<c:out value="${need.customerType.label()}"/></dd>
      <dt>金额、期限</dt><dd><c:out value="${Figures.money(need.amount)}"/> 元，<c:out value="${need.term.label()}"/></dd>
      <dt>已有贷款</dt><dd><c:out value="${Figures.money(need.borrowed)}"/> 元</dd>
      <dt>工作</dt><dd><c:out value="${empty work.companyType ? '未填' : work.companyType.label()}"/><c:if test="${not empty work.income}">，月收入 <c:out value="${Figures.money(work.income)}"/> 元</c:if></dd>
      <dt>社保、公积金</dt><dd><t:yesNo value="${work.insured}"/>、<t:yesNo value="${work.housingFund}"/></dd>
      <dt>房</dt><dd><t:yesNo value="${house.owned}"/><c:if test="${not empty house.type}">，<c:out value="${house.type.label()}"/></c:if><c:if test="${not empty house.status}">，<c:out value="${house.status.label()}"/></c:if>；接受抵押 <t:yesNo value="${house.acceptsMortgage}"/></dd>
      <dt>车</dt><dd><t:yesNo value="${car.owned}"/>；接受抵押 <t:yesNo value="${car.acceptsMortgage}"/></dd>
    </dl>
  </div>

  <h2>处理</h2>
  <c:if test="${steps.assign}">
    <t:form action="/console/leads/${row.lead.id}/assign" layout="line">
      <label>分配给 <select name="assignee" required>
        <option value="">请选择</option>
        <c:forEach items="${colleagues}" var="one">
          <option value="<c:out value="${one.loginName}"/>"<c:if test="${one.loginName == row.lead.assignee}"> selected</c:if>><c:out value="${one.displayName}（${one.loginName}）"/></option>
        </c:forEach>
      </select></label>
      <button>分配</button>
    </t:form>
  </c:if>
  <c:if test="${steps.contact}">
    <t:form action="/console/leads/${row.lead.id}/contact" layout="line">
      <label class="long">联系结果 <input name="note" maxlength="255" required></label>
      <button>记为已联系</button>
    </t:form>
  </c:if>
  <c:if test="${steps.accept}">
    <t:form action="/console/leads/${row.lead.id}/accept" layout="line">
      <label class="long">备注（可不填） <input name="note" maxlength="255"></label>
      <button>受理</button>
    </t:form>
  </c:if>
  <c:if test="${steps.convert}">
    <t:form action="/console/leads/${row.lead.id}/convert" layout="line">
      <label>客户提交的申请编号 <input name="application" inputmode="numeric" class="figure" required></label>
      <button>转为申请</button>
    </t:form>
  </c:if>
  <c:if test="${steps.reject}">
    <t:form action="/console/leads/${row.lead.id}/reject" layout="line">
      <label class="long">拒绝原因 <input name="note" maxlength="255" required></label>
      <button class="danger">拒绝</button>
    </t:form>
  </c:if>
  <c:if test="${not steps.assign and not steps.reject}"><p class="quiet">已经结束，不能再改。</p></c:if>

  <h2>经过</h2>
  <div class="wide">
  <table>
    <thead><tr><th>时间</th><th>状态</th><th>操作</th><th>备注</th></tr></thead>
    <tbody>
      <c:forEach items="${history}" var="change">
        <tr>
          <td><t:time at="${change.changedAt}"/></td>
          <td><c:out value="${change.to.label()}"/></td>
          <td><c:out value="${ActorLabels.of(change.changedBy)}"/></td>
          <td class="text"><c:out value="${change.note}"/></td>
        </tr>
      </c:forEach>
    </tbody>
  </table>
  </div>
  <p><a href="/console/leads?state=${row.lead.state}">回到甩单列表</a></p>
</t:console>
