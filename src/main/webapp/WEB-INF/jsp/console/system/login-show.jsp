<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="登录">
  <c:if test="${not empty fault}"><p class="notice bad" role="alert"><c:out value="${fault}"/></p></c:if>
  <form method="post" action="/console/login" class="fields narrow">
    <input type="hidden" name="back" value="<c:out value="${back}"/>">
    <label>操作员 <input name="name" value="<c:out value="${name}"/>" autocomplete="username" autofocus required maxlength="32"></label>
    <label>密码 <input name="password" type="password" autocomplete="current-password" required maxlength="64"></label>
    <button>登录</button>
  </form>
  <p class="quiet">忘记密码请找管理员重置。</p>
</t:console>
