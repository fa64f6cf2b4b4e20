<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:choose>
  <c:when test="${outcome == 'PAID'}">
    <t:result mark="good" heading="还款成功">
      <p class="figure">¥ <c:out value="${amount}"/></p>
    </t:result>
  </c:when>
  <c:when test="${outcome == 'CONFIRMING'}">
    <t:result mark="open" heading="还款处理中">
      <p class="figure">¥ <c:out value="${amount}"/></p>
      <p>支付结果确认后自动入账，请勿重复支付。</p>
    </t:result>
  </c:when>
  <c:otherwise>
    <t:result mark="bad" heading="还款未完成">
      <p>没有收到支付结果。如果已经扣款，确认后会自动入账，请勿重复支付。</p>
    </t:result>
  </c:otherwise>
</c:choose>
