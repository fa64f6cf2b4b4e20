<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.ActorLabels" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="App 版本">
  <h2>发布新版本</h2>
  <p class="quiet">发布后立即成为该渠道、该平台的最新版本，App 的版本检测马上得到它。</p>
  <t:form action="/console/versions" layout="fields">
    <div class="pair">
      <label>渠道 <select name="channel" required>
        <c:forEach items="${channels}" var="one"><option value="${one.value}"<c:if test="${one.value == 'CASHLOAN'}"> selected</c:if>><c:out value="${one.title}"/></option></c:forEach>
      </select></label>
      <label>平台 <select name="platform" required><option value="ANDROID">Android</option><option value="IOS">iOS</option><option value="OTHER">其他</option></select></label>
    </div>
    <label>版本号 <input name="version" maxlength="32" placeholder="1.0.23" required></label>
    <label>下载地址 <input name="url" type="url" maxlength="255" placeholder="https://" required></label>
    <label class="check"><input type="checkbox" name="required" value="true"> 强制更新：旧版本不能再用</label>
    <label>更新说明（1000 字以内，可不填） <textarea name="notes" maxlength="1000"></textarea></label>
    <button>发布</button>
  </t:form>

  <h2>发布过的</h2>
  <div class="wide">
  <table>
    <thead><tr><th>时间</th><th>渠道</th><th>平台</th><th>版本</th><th>下载地址</th><th>更新说明</th></tr></thead>
    <tbody>
      <c:forEach items="${rows.items}" var="row">
        <tr>
          <td><t:time at="${row.version.publishedAt}"/> <small><c:out value="${ActorLabels.of(row.version.publishedBy)}"/></small></td>
          <td><c:out value="${row.channel}"/></td>
          <td><c:out value="${row.platform}"/></td>
          <td><c:out value="${row.version.version}"/>&#160;<c:if test="${row.version.required}"><t:state kind="open" text="强制"/></c:if></td>
          <td class="text"><c:out value="${row.version.downloadUrl}"/></td>
          <td class="text"><c:out value="${row.version.notes}"/></td>
        </tr>
      </c:forEach>
      <c:if test="${empty rows.items}"><tr><td colspan="6" class="empty">还没有发布过版本</td></tr></c:if>
    </tbody>
  </table>
  </div>
  <t:more rows="${rows}" path="/console/versions"/>
</t:console>
