<%@ tag language="java" pageEncoding="UTF-8" body-content="scriptless" trimDirectiveWhitespaces="true" %>
<%@ attribute name="number" required="true" %>
<%@ attribute name="title" required="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<section id="c${number}">
  <h2><span class="number">${number}</span><c:out value="${title}"/></h2>
<jsp:doBody/>
</section>
