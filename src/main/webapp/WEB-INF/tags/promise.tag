<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Figures" %>
<%@ attribute name="loan" required="true" type="org.loanhub.delinquency.OverdueLoan" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:if test="${not empty loan.promisedOn}"><c:out value="${loan.promisedOn}"/> 前还 <c:out value="${Figures.money(loan.promisedAmount)}"/> 元
<c:if test="${loan.broken}"><t:state kind="bad" text="未兑现"/></c:if></c:if>
