<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" import="org.loanhub.console.Words,org.loanhub.console.RuleWords" %>
<%@ attribute name="changes" required="true" type="java.util.List" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<div class="wide"><table>
  <thead><tr><th>时间</th><th>变为</th><th>由谁</th><th>说明</th></tr></thead>
  <tbody>
  <c:forEach items="${changes}" var="change"><tr>
    <td><t:time at="${change.changedAt}"/></td>
    <td><t:state kind="${Words.statusKind(change.to)}" text="${Words.status(change.to)}"/></td>
    <td><c:out value="${change.changedBy == 'system' ? '系统' : change.changedBy}"/></td>
    <td><c:out value="${RuleWords.note(change.changedBy, change.note)}"/></td>
  </tr></c:forEach>
  </tbody>
</table></div>
