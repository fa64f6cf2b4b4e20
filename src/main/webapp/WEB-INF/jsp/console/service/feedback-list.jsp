<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.ActorLabels" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="意见反馈">
  <nav class="tabs" aria-label="状态">
    <a href="/console/feedback"<c:if test="${not done}"> aria-current="page"</c:if>>待处理</a>
    <a href="/console/feedback?done=true"<c:if test="${done}"> aria-current="page"</c:if>>已处理</a>
  </nav>
  <div class="wide">
  <table>
    <thead><tr><th>时间</th><th>渠道</th><th>客户</th><th>内容</th><th>处理</th></tr></thead>
    <tbody>
      <c:forEach items="${rows.items}" var="row">
        <tr>
          <td><t:time at="${row.feedback.receivedAt}"/></td>
          <td><c:out value="${row.channel}"/> <small>来源 <c:out value="${row.feedback.topic}"/></small></td>
          <td><c:choose>
            <c:when test="${empty row.customer}">访客</c:when>
            <c:otherwise><c:out value="${row.customer.name}"/> <small><c:out value="${row.customer.mobile}"/></small></c:otherwise>
          </c:choose></td>
          <td class="text"><c:out value="${row.feedback.content}"/></td>
          <td><c:choose>
            <c:when test="${empty row.feedback.doneAt}">
              <t:form action="/console/feedback/${row.feedback.id}/done" layout="line">
                <label class="long">处理结果 <input name="answer" maxlength="500" required></label>
                <button>已处理</button>
              </t:form>
            </c:when>
            <c:otherwise><span class="text"><c:out value="${row.feedback.answer}"/></span>
              <small><c:out value="${ActorLabels.of(row.feedback.doneBy)}"/>，<t:time at="${row.feedback.doneAt}"/></small></c:otherwise>
          </c:choose></td>
        </tr>
      </c:forEach>
      <c:if test="${empty rows.items}"><tr><td colspan="5" class="empty">没有${done ? '已' : '待'}处理的反馈</td></tr></c:if>
    </tbody>
  </table>
  </div>
  <t:more rows="${rows}" path="/console/feedback" query="done=${done}"/>
</t:console>
