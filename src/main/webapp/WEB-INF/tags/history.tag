<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.ActorLabels,org.loanhub.console.web.Labels,org.loanhub.console.web.RuleLabels" %>
<%@ attribute name="changes" required="true" type="java.util.List" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<div class="wide"><table>
  <thead><tr><th>时间</th><th>变为</th><th>由谁</th><th>说明</th></tr></thead>
  <tbody>
  <c:forEach items="${changes}" var="change"><tr>
    <td><t:time at="${change.changedAt}"/></td>
    <td><t:state kind="${Labels.statusKind(change.to)}" text="${Labels.status(change.to)}"/></td>
    <td><c:out value="${ActorLabels.of(change.changedBy)}"/></td>
    <td><c:out value="${RuleLabels.reasons(change.reasons)}"/> <c:out value="${change.note}"/></td>
  </tr></c:forEach>
  </tbody>
</table></div>
