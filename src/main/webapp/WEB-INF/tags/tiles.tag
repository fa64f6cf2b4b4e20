<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="heading" required="true" %>
<%@ attribute name="tiles" required="true" type="java.util.List" description="of DeskTile; nothing is shown without any" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:if test="${not empty tiles}">
<h2><c:out value="${heading}"/></h2>
<ul class="tiles">
  <c:forEach items="${tiles}" var="tile"><li<c:if test="${tile.waits}"> class="waits"</c:if>><a href="<c:out value="${tile.path}"/>"><strong><c:out value="${tile.count}"/></strong><c:out value="${tile.title}"/></a></li></c:forEach>
</ul>
</c:if>
