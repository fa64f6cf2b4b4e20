<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="chapters" required="true" description="titles, with | between them; chapter n has the id cn" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<nav class="contents" aria-label="目录">
  <h2>目录</h2>
  <ol>
    <c:forEach items="${fn:split(chapters, '|')}" var="chapter" varStatus="place">
      <li><a href="#c${place.count}"><c:out value="${chapter}"/></a></li>
    </c:forEach>
  </ol>
</nav>
