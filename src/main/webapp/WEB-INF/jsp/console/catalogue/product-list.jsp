<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="产品">
  <p>全部费用折成年化，上限 <strong><c:out value="${ceiling}"/></strong>（设置 <code>lending.yearly-ceiling</code>）。“最高年化”按产品允许的最贵组合、由现金流算出。产品由数据库管理员维护，这里只能查看。</p>
  <c:forEach items="${rows}" var="row">
    <article class="card">
      <h3><c:out value="${row.name}"/><small> · <c:out value="${row.channel}"/> · <code><c:out value="${row.code}"/></code></small>
        <t:state kind="${row.offered ? 'good' : empty row.fault ? 'quiet' : 'bad'}" text="${row.offered ? '在售' : empty row.fault ? '已停售' : '有错，未上架'}"/></h3>
      <c:if test="${not empty row.fault}"><p class="notice bad"><c:out value="${row.fault}"/></p></c:if>
      <div class="columns">
        <dl class="facts">
          <dt>金额</dt><dd><c:out value="${row.amounts}"/></dd>
          <dt>期限</dt><dd><c:out value="${row.terms}"/></dd>
          <dt>还款方式</dt><dd><c:out value="${row.methods}"/></dd>
          <dt>新客户额度</dt><dd><c:out value="${row.creditLimit}"/> 元<c:if test="${row.oneAtATime}">，还清才能再借</c:if></dd>
        </dl>
        <dl class="facts">
          <dt>年利率</dt><dd><c:out value="${row.rates}"/></dd>
          <dt>费用</dt><dd><c:out value="${row.fees}"/></dd>
          <dt>罚息</dt><dd><c:out value="${row.penalty}"/></dd>
          <dt>最高年化</dt><dd><strong><c:out value="${empty row.dearest ? '无法计算' : row.dearest}"/></strong></dd>
        </dl>
      </div>
    </article>
  </c:forEach>
  <c:if test="${empty rows}"><p class="quiet">还没有产品。</p></c:if>
</t:console>
