<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="rows" required="true" type="org.loanhub.console.web.ListPage" %>
<%@ attribute name="path" required="true" description="of the list" %>
<%@ attribute name="query" description="the filters, encoded: status=NEW&amp;day=2026-11-22" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:if test="${not empty rows.next}">
  <p class="more"><a rel="next" href="<c:out value="${path}?${empty query ? '' : query}${empty query ? '' : '&'}after=${rows.next}"/>">下一页</a></p>
</c:if>
