<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="${status == 403 ? '没有权限' : '没有找到'}">
  <p><c:out value="${reason}"/></p>
  <p><a href="/console">回到工作台</a></p>
</t:console>
