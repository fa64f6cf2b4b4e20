<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="lead" required="true" type="java.lang.Long" %>
<%@ attribute name="what" required="true" description="NAME, NATIONAL_ID or MOBILE" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:if test="${operator.may('console:reveal')}"><t:form action="/console/leads/${lead}/reveal"><input type="hidden" name="what" value="${what}"><button class="plain">显示</button></t:form></c:if>
