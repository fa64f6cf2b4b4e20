<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="night" required="true" type="java.lang.Boolean" description="whether nobody may be called now" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:choose>
  <c:when test="${night}"><p class="notice bad">现在是夜间（22:00 至次日 8:00），不得联系借款人。</p></c:when>
  <c:otherwise><p class="quiet">只联系借款人本人，不得联系其联系人；22:00 至次日 8:00 不得联系。</p></c:otherwise>
</c:choose>
