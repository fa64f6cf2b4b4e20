<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="操作员">
  <div class="wide"><table>
    <thead><tr><th>登录名</th><th>姓名</th><th>角色</th><th>状态</th><th>创建时间</th><th>改角色</th><th>重置密码</th><th></th></tr></thead>
    <tbody><c:forEach items="${rows.items}" var="one"><tr>
      <td><c:out value="${one.loginName}"/></td><td><c:out value="${one.displayName}"/></td><td><c:out value="${one.roleName}"/></td>
      <td><t:state kind="${one.active ? 'good' : 'quiet'}" text="${one.active ? '可登录' : '已停用'}"/><c:if test="${one.mustChangePassword}"><small>要先改密码</small></c:if></td>
      <td><t:time at="${one.createdAt}"/></td>
      <c:choose>
        <c:when test="${one.id == operator.id}"><td colspan="3" class="quiet">这是您自己；修改密码在右上角</td></c:when>
        <c:otherwise>
          <td class="acts"><t:form action="/console/operators/${one.id}/role"><select name="role" aria-label="角色"><c:forEach items="${roles}" var="role"><option value="${role.value}"<c:if test="${role.value == one.role}"> selected</c:if>><c:out value="${role.title}"/></option></c:forEach></select> <button class="second">改</button></t:form></td>
          <td class="acts"><t:form action="/console/operators/${one.id}/password"><input name="password" type="password" autocomplete="new-password" minlength="10" maxlength="64" size="12" required aria-label="新密码" placeholder="新密码"> <button class="second">重置</button></t:form></td>
          <td class="acts"><c:choose>
            <c:when test="${one.active}"><t:form action="/console/operators/${one.id}/deactivate"><button class="danger">停用</button></t:form></c:when>
            <c:otherwise><t:form action="/console/operators/${one.id}/activate"><button class="second">启用</button></t:form></c:otherwise>
          </c:choose></td>
        </c:otherwise>
      </c:choose>
    </tr></c:forEach></tbody>
  </table></div>
  <t:more rows="${rows}" path="/console/operators"/>
  <h2>新操作员</h2>
  <t:form action="/console/operators" layout="line">
    <label>登录名 <input name="name" required maxlength="32" pattern="[a-z0-9][a-z0-9._\-]{1,31}" title="2 到 32 个小写字母、数字或 . _ -" autocomplete="off"></label>
    <label>姓名 <input name="display" required maxlength="32" autocomplete="off"></label>
    <label>角色 <select name="role" required><option value="">请选择</option><c:forEach items="${roles}" var="role"><option value="${role.value}"><c:out value="${role.title}"/></option></c:forEach></select></label>
    <label>初始密码 <input name="password" type="password" required minlength="10" maxlength="64" autocomplete="new-password"></label>
    <button>创建</button>
  </t:form>
  <p class="quiet">初始密码和重置的密码只能用来登录一次：对方登录后要先改成自己的密码。</p>
</t:console>
