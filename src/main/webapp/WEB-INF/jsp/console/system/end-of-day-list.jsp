<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="日终">
  <p class="quiet">每个营业日结束后要做的事。失败的会在下一次定时任务里自动再做；反复失败请把日志编号告诉技术人员。</p>
  <div class="wide">
  <table>
    <thead><tr><th>营业日</th><c:forEach items="${titles}" var="title"><th><c:out value="${title}"/></th></c:forEach></tr></thead>
    <tbody>
      <c:forEach items="${days}" var="day">
        <tr>
          <td><time><c:out value="${day.date}"/></time></td>
          <c:forEach items="${day.cells}" var="cell">
            <td><c:choose>
              <c:when test="${empty cell.run}"><t:state kind="quiet" text="没有运行"/></c:when>
              <c:when test="${not empty cell.run.finishedAt}"><t:state kind="good" text="完成"/> <small><t:time at="${cell.run.finishedAt}"/></small></c:when>
              <c:otherwise><t:state kind="bad" text="失败"/> <small><t:time at="${cell.run.failedAt}"/></small></c:otherwise>
            </c:choose>
            <c:if test="${cell.run.tries > 0}"><small>失败 ${cell.run.tries} 次：<c:out value="${cell.run.failure}"/></small>
              <small>日志编号 <code><c:out value="${cell.run.logId}"/></code></small></c:if></td>
          </c:forEach>
        </tr>
      </c:forEach>
    </tbody>
  </table>
  </div>
  <p class="more"><a href="/console/days?until=${earlier}">更早的</a></p>
</t:console>
