<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Labels,org.loanhub.console.web.RuleLabels" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="授信订单 ${application.orderNo}">
  <p><t:state kind="${Labels.creditLineKind(application.status)}" text="${Labels.creditLine(application.status)}"/> <c:out value="${RuleLabels.reason(application.reason)}"/> <c:out value="${application.note}"/></p>
  <c:if test="${mayDecide}">
    <div class="decide">
      <t:form action="/console/lines/${application.orderNo}/approve" layout="line"><label>说明（可不填） <input name="note" maxlength="200" size="30"></label><button>通过</button></t:form>
      <t:form action="/console/lines/${application.orderNo}/reject" layout="line"><label>拒绝的理由 <input name="note" maxlength="200" size="30" required></label><button class="danger">拒绝</button></t:form>
    </div>
  </c:if>
  <div class="columns">
    <section><h2>客户</h2><t:person person="${person}"/></section>
    <section><h2>授信</h2>
      <dl class="facts">
        <dt>产品</dt><dd><c:out value="${product}"/></dd>
        <dt>申请时间</dt><dd><t:time at="${application.appliedAt}"/></dd>
        <dt>决定时间</dt><dd><t:time at="${application.decidedAt}"/></dd>
        <dt>有效至</dt><dd><t:time at="${application.validUntil}"/></dd>
      </dl>
    </section>
  </div>
</t:console>
