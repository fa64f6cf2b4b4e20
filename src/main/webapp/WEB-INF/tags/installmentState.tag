<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="installment" required="true" type="org.loanhub.loan.Installment" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:choose>
  <c:when test="${installment.isPaid()}"><t:state kind="good" text="已还清"/></c:when>
  <c:when test="${installment.isOverdue()}"><t:state kind="bad" text="逾期 ${installment.daysPastDue} 天"/></c:when>
  <c:otherwise><t:state kind="quiet" text="未到期"/></c:otherwise>
</c:choose>
