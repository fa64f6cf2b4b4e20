<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="修改密码">
  <c:if test="${must}"><p class="notice">这个密码是别人设的，请先改成只有您知道的密码。</p></c:if>
  <t:form action="/console/password" layout="fields narrow">
    <label>原密码 <input name="old" type="password" autocomplete="current-password" required maxlength="64"></label>
    <label>新密码 <input name="new" type="password" autocomplete="new-password" required minlength="10" maxlength="64"></label>
    <label>再输一次新密码 <input name="again" type="password" autocomplete="new-password" required minlength="10" maxlength="64"></label>
    <button>修改密码</button>
  </t:form>
  <p class="quiet">密码 10 到 64 个字符。修改后，您在其他地方的登录都会退出。</p>
</t:console>
