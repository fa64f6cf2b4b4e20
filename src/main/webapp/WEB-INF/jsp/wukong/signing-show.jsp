<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:choose>
  <c:when test="${outcome == 'SIGNED'}">
    <t:result mark="good" heading="银行卡认证成功">
      <p><c:out value="${card}"/></p>
    </t:result>
  </c:when>
  <c:when test="${outcome == 'UNKNOWN'}">
    <t:result mark="open" heading="正在确认">
      <p>银行的确认还没有到，请稍后刷新此页面。</p>
    </t:result>
  </c:when>
  <c:otherwise>
    <t:result mark="bad" heading="银行卡认证未完成">
      <p>银行卡没有签约。请核对卡号和预留手机号后重新认证。</p>
    </t:result>
  </c:otherwise>
</c:choose>
