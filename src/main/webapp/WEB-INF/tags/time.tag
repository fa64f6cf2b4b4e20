<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Times" %>
<%@ attribute name="at" required="true" type="java.time.Instant" description="shown as 2026-11-22 09:30:00 in Shanghai; nothing for null" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:if test="${not empty at}"><time><%= Times.show((java.time.Instant) jspContext.getAttribute("at")) %></time></c:if>
