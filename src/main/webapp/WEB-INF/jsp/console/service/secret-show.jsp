<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="${what}">
  <p class="secret"><c:out value="${text}"/></p>
  <p class="quiet">已记录您查看了这项信息。请只用于办理业务。</p>
  <p><a href="<c:out value="${back}"/>">返回</a></p>
</t:console>
