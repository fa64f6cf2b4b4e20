<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.ActorLabels" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="系统消息">
  <h2>发布</h2>
  <t:form action="/console/messages" layout="fields">
    <input type="hidden" name="request" value="${requestNo}">
    <div class="pair">
      <label>渠道 <select name="channel" required>
        <c:forEach items="${channels}" var="one"><option value="${one.value}"><c:out value="${one.title}"/></option></c:forEach>
      </select></label>
      <label>类型 <select name="kind" required><option value="NOTICE">通知</option><option value="ACTIVITY">活动</option></select></label>
    </div>
    <label>标题（100 字以内） <input name="title" maxlength="100" required></label>
    <label>正文（2000 字以内） <textarea name="content" maxlength="2000" required></textarea></label>
    <label>活动链接（可不填） <input name="url" maxlength="255" placeholder="https://"></label>
    <button>发布给这个渠道的所有人</button>
  </t:form>

  <h2>发布过的</h2>
  <div class="wide">
  <table>
    <thead><tr><th>时间</th><th>渠道</th><th>消息</th><th>状态</th><th></th></tr></thead>
    <tbody>
      <c:forEach items="${rows.items}" var="row">
        <tr>
          <td><t:time at="${row.message.publishedAt}"/> <small><c:out value="${ActorLabels.of(row.message.publishedBy)}"/></small></td>
          <td><c:out value="${row.channel}"/> <small><c:out value="${row.kind}"/></small></td>
          <td><strong><c:out value="${row.message.title}"/></strong>
            <small class="text"><c:out value="${row.message.content}"/></small>
            <c:if test="${not empty row.message.eventUrl}"><small><c:out value="${row.message.eventUrl}"/></small></c:if></td>
          <td><c:choose>
            <c:when test="${empty row.message.withdrawnAt}"><t:state kind="good" text="可见"/></c:when>
            <c:otherwise><t:state kind="quiet" text="已撤下"/> <small><c:out value="${ActorLabels.of(row.message.withdrawnBy)}"/>，<t:time at="${row.message.withdrawnAt}"/></small></c:otherwise>
          </c:choose></td>
          <td class="acts"><c:if test="${empty row.message.withdrawnAt}">
            <t:form action="/console/messages/${row.message.id}/withdraw"><button class="danger">撤下</button></t:form></c:if></td>
        </tr>
      </c:forEach>
      <c:if test="${empty rows.items}"><tr><td colspan="5" class="empty">还没有发布过消息</td></tr></c:if>
    </tbody>
  </table>
  </div>
  <t:more rows="${rows}" path="/console/messages"/>
</t:console>
