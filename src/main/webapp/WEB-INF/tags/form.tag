<%@ tag language="java" pageEncoding="UTF-8" body-content="scriptless" trimDirectiveWhitespaces="true" %>
<%@ attribute name="action" required="true" description="a path of the console" %>
<%@ attribute name="layout" description="a class of console.css: fields (one below the other) or line; none for a button alone" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<form method="post" action="<c:out value="${action}"/>" class="${empty layout ? 'button' : layout}">
<input type="hidden" name="_token" value="<c:out value="${formToken}"/>">
<input type="hidden" name="_from" value="<c:out value="${here}"/>">
<jsp:doBody/>
</form>
