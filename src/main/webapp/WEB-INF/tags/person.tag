<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Figures" %>
<%@ attribute name="person" required="true" type="org.loanhub.console.web.PersonView" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<dl class="facts">
  <dt>客户</dt><dd><a href="/console/customers/${person.accountId}"><c:out value="${person.name}"/></a> <t:reveal account="${person.accountId}" what="NAME"/></dd>
  <dt>来自</dt><dd><c:out value="${person.channel}"/></dd>
  <dt>手机号</dt><dd class="figure"><c:out value="${person.mobile}"/> <t:reveal account="${person.accountId}" what="MOBILE"/> <c:if test="${person.mobileVerified}"><t:state kind="good" text="实名一致"/></c:if></dd>
  <dt>身份证</dt><dd class="figure"><c:out value="${person.nationalId}"/> <t:reveal account="${person.accountId}" what="NATIONAL_ID"/><c:if test="${not empty person.age}"> ${person.age} 岁</c:if></dd>
  <dt>银行卡</dt><dd><c:forEach items="${person.cards}" var="card" varStatus="place"><c:out value="${card}"/><c:if test="${place.first}"> <t:reveal account="${person.accountId}" what="CARD"/></c:if><c:if test="${not place.last}"><br></c:if></c:forEach><c:if test="${empty person.cards}">没有</c:if></dd>
  <dt>住址</dt><dd><c:choose><c:when test="${person.profileSaved}"><c:out value="${person.home}"/> *** <t:reveal account="${person.accountId}" what="HOME"/></c:when><c:otherwise>没有填写</c:otherwise></c:choose></dd>
  <dt>工作</dt><dd><c:choose><c:when test="${person.workSaved}">*** <t:reveal account="${person.accountId}" what="COMPANY"/><c:if test="${not empty person.income}"> 月收入 <c:out value="${person.income}"/> 元（自述）</c:if></c:when><c:otherwise>没有填写</c:otherwise></c:choose></dd>
  <dt>额度</dt><dd class="figure"><c:out value="${Figures.money(person.creditLine.limit)}"/> 元，已用 <c:out value="${Figures.money(person.creditLine.used)}"/> 元</dd>
  <c:if test="${person.blacklisted or person.risk}"><dt>注意</dt><dd><c:if test="${person.blacklisted}"><t:state kind="bad" text="黑名单"/></c:if> <c:if test="${person.risk}"><t:state kind="bad" text="风险名单"/></c:if></dd></c:if>
</dl>
