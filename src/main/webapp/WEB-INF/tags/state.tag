<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="kind" required="true" description="good, bad, open or quiet" %>
<%@ attribute name="text" required="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<span class="state ${kind}"><c:out value="${text}"/></span>
