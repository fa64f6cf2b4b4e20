<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="${status} · LoanHub">
  <h1><c:out value="${status}"/></h1>
  <c:choose>
    <c:when test="${not empty id}">
      <p>服务器内部出错，操作没有完成。请稍后再试；联系我们时请提供错误编号：</p>
      <p><code><c:out value="${id}"/></code></p>
    </c:when>
    <c:otherwise>
      <p>没有这个页面，或者不能这样访问它。</p>
    </c:otherwise>
  </c:choose>
  <p><a href="<c:url value="/"/>">回到首页</a></p>
</t:page>
