<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="account" required="true" type="java.lang.Long" %>
<%@ attribute name="what" required="true" description="MOBILE, NAME, NATIONAL_ID, CARD, HOME, COMPANY or COMPANY_PHONE" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:if test="${operator.may('console:reveal')}"><t:form action="/console/customers/${account}/reveal"><input type="hidden" name="what" value="${what}"><button class="plain">显示</button></t:form></c:if>
