<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Figures" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="甩单">
  <nav class="tabs" aria-label="状态">
    <c:forEach items="${tabs}" var="tab">
      <a href="/console/leads?state=${tab.state}"<c:if test="${tab.state == state}"> aria-current="page"</c:if>><c:out value="${tab.title}"/>&#160;${tab.leads}</a>
    </c:forEach>
  </nav>
  <div class="wide">
  <table>
    <thead><tr><th class="figure">编号</th><th>提交时间</th><th>客户</th><th>贷款</th><th class="figure">金额（元）</th><th>期限</th><th>信贷员</th><th>处理人</th></tr></thead>
    <tbody>
      <c:forEach items="${rows.items}" var="row">
        <tr>
          <td class="figure"><a href="/console/leads/${row.lead.id}">${row.lead.id}</a></td>
          <td><t:time at="${row.lead.createdAt}"/></td>
          <td><c:out value="${row.customer}"/></td>
          <td><c:out value="${row.lead.told.need.loan.label()}"/></td>
          <td class="figure"><c:out value="${Figures.money(row.lead.told.need.amount)}"/></td>
          <td><c:out value="${row.lead.told.need.term.label()}"/></td>
          <td><c:out value="${row.officer}"/></td>
          <td><c:out value="${empty row.lead.assignee ? '未分配' : row.lead.assignee}"/></td>
        </tr>
      </c:forEach>
      <c:if test="${empty rows.items}"><tr><td colspan="8" class="empty">没有这个状态的甩单</td></tr></c:if>
    </tbody>
  </table>
  </div>
  <t:more rows="${rows}" path="/console/leads" query="state=${state}"/>
  <p><a href="/console/leads/export?state=${state}" download>导出“<c:out value="${state.label()}"/>”的全部甩单（CSV）</a>
    <small>含客户姓名、身份证号和手机号原文，导出会记入操作记录</small></p>
</t:console>
