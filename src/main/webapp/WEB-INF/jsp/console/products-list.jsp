<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="产品">
  <p>全部费用折成年化，上限 <strong><c:out value="${ceiling}"/></strong>（设置 <code>lending.yearly-ceiling</code>）。“最高年化”按产品允许的最贵组合、由现金流算出。产品由数据库管理员维护，这里只能查看。</p>
  <c:forEach items="${lines}" var="line">
    <article class="card">
      <h3><c:out value="${line.name}"/><small> · <c:out value="${line.channel}"/> · <code><c:out value="${line.code}"/></code></small>
        <t:state kind="${line.offered ? 'good' : empty line.fault ? 'quiet' : 'bad'}" text="${line.offered ? '在售' : empty line.fault ? '已停售' : '有错，未上架'}"/></h3>
      <c:if test="${not empty line.fault}"><p class="notice bad"><c:out value="${line.fault}"/></p></c:if>
      <div class="columns">
        <dl class="facts">
          <dt>金额</dt><dd><c:out value="${line.amounts}"/></dd>
          <dt>期限</dt><dd><c:out value="${line.terms}"/></dd>
          <dt>还款方式</dt><dd><c:out value="${line.methods}"/></dd>
          <dt>新客户额度</dt><dd><c:out value="${line.creditLimit}"/> 元<c:if test="${line.oneAtATime}">，还清才能再借</c:if></dd>
        </dl>
        <dl class="facts">
          <dt>年利率</dt><dd><c:out value="${line.rates}"/></dd>
          <dt>费用</dt><dd><c:out value="${line.fees}"/></dd>
          <dt>罚息</dt><dd><c:out value="${line.penalty}"/></dd>
          <dt>最高年化</dt><dd><strong><c:out value="${empty line.dearest ? '无法计算' : line.dearest}"/></strong></dd>
        </dl>
      </div>
    </article>
  </c:forEach>
  <c:if test="${empty lines}"><p class="quiet">还没有产品。</p></c:if>
</t:console>
