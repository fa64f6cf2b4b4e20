<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Figures" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="提额申请">
  <div class="wide">
  <table>
    <thead><tr><th>申请时间</th><th>客户</th><th class="figure">现有额度（元）</th><th>处理</th><th></th></tr></thead>
    <tbody>
      <c:forEach items="${rows}" var="row">
        <tr>
          <td><t:time at="${row.request.askedAt}"/></td>
          <td><c:out value="${row.customer.name}"/> <small><c:out value="${row.customer.mobile}"/></small></td>
          <td class="figure"><c:out value="${Figures.money(row.request.limitBefore)}"/></td>
          <td>
            <t:form action="/console/quotas/${row.request.id}/approve" layout="line">
              <label>新额度（元） <input name="limit" inputmode="decimal" class="figure" required></label>
              <button>提额</button>
            </t:form>
          </td>
          <td class="acts">
            <t:form action="/console/quotas/${row.request.id}/refuse"><button class="danger">拒绝</button></t:form>
          </td>
        </tr>
      </c:forEach>
      <c:if test="${empty rows}"><tr><td colspan="5" class="empty">没有待处理的提额申请</td></tr></c:if>
    </tbody>
  </table>
  </div>
</t:console>
