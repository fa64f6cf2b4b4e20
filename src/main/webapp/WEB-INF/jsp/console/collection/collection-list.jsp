<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Figures" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="催收">
  <ul class="tiles">
    <c:forEach items="${totals}" var="total">
      <li><a href="/console/collection?bucket=${total.bucket}">${total.bucket}
        <strong>${total.loans} 笔</strong><span class="figure">逾期 <c:out value="${Figures.money(total.overdue)}"/> 元</span></a></li>
    </c:forEach>
  </ul>
  <form method="get" action="/console/collection" class="line">
    <label>账龄 <select name="bucket">
      <option value="">全部</option>
      <c:forEach items="${buckets}" var="one">
        <option<c:if test="${one == bucket}"> selected</c:if>>${one}</option>
      </c:forEach>
    </select></label>
    <label>归属 <select name="whose">
      <option value="">全部</option>
      <option value="MINE"<c:if test="${whose == 'MINE'}"> selected</c:if>>我的</option>
      <option value="NOBODYS"<c:if test="${whose == 'NOBODYS'}"> selected</c:if>>未分配</option>
    </select></label>
    <label>状态 <select name="state">
      <option value="">全部</option>
      <option value="TO_DO"<c:if test="${state == 'TO_DO'}"> selected</c:if>>今天要跟进</option>
      <option value="BROKEN"<c:if test="${state == 'BROKEN'}"> selected</c:if>>承诺未兑现</option>
    </select></label>
    <button>筛选</button>
  </form>
  <t:callRules night="${night}"/>
  <div class="wide">
  <table>
    <thead><tr><th></th><th>合同号</th><th>借款人</th><th class="figure">逾期天数</th><th class="figure">逾期金额（元）</th>
      <th class="figure">全部欠款（元）</th><th>处理人</th><th>下次跟进</th><th>承诺</th></tr></thead>
    <tbody>
      <c:forEach items="${rows.items}" var="row">
        <tr>
          <td><input type="checkbox" name="loan" value="${row.loan.loanId}" form="assign" aria-label="选中 <c:out value="${row.loan.contractNo}"/>"></td>
          <td><a href="/console/collection/${row.loan.loanId}"><c:out value="${row.loan.contractNo}"/></a>
            <small><c:out value="${row.channel}"/> · <c:out value="${row.loan.productName}"/></small></td>
          <td><c:out value="${row.customer.name}"/> <small><c:out value="${row.customer.mobile}"/></small></td>
          <td class="figure">${row.loan.daysPastDue} <small>${row.loan.bucket}</small></td>
          <td class="figure"><c:out value="${Figures.money(row.loan.overdue)}"/></td>
          <td class="figure"><c:out value="${Figures.money(row.loan.outstanding)}"/></td>
          <td><c:out value="${empty row.loan.assignee ? '未分配' : row.loan.assignee}"/></td>
          <td><time><c:out value="${row.loan.nextOn}"/></time></td>
          <td><t:promise loan="${row.loan}"/></td>
        </tr>
      </c:forEach>
      <c:if test="${empty rows.items}"><tr><td colspan="9" class="empty">没有符合条件的逾期贷款</td></tr></c:if>
    </tbody>
  </table>
  </div>
  <t:more rows="${rows}" path="/console/collection" query="bucket=${bucket}&whose=${whose}&state=${state}"/>
  <c:if test="${not empty rows.items}">
    <%-- form.tag has no id, and the boxes above belong to this form. --%>
    <form method="post" action="/console/collection/assign" class="line" id="assign">
      <input type="hidden" name="_token" value="<c:out value="${formToken}"/>">
      <input type="hidden" name="_from" value="<c:out value="${here}"/>">
      <label>选中的贷款分配给 <select name="assignee">
        <option value="">（收回，不分配）</option>
        <c:forEach items="${colleagues}" var="one">
          <option value="<c:out value="${one.loginName}"/>"><c:out value="${one.displayName}（${one.loginName}）"/></option>
        </c:forEach>
      </select></label>
      <button>分配</button>
    </form>
  </c:if>
</t:console>
