<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="product" required="true" type="org.loanhub.api.cashloan.ProductTerms" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<article class="card">
  <h3><c:out value="${product.name}"/></h3>
  <dl class="facts">
    <dt>金额</dt><dd><c:out value="${product.amounts}"/></dd>
    <dt>期限</dt><dd><c:out value="${product.lengths}"/></dd>
    <dt>年利率</dt><dd><c:out value="${product.rates}"/>（单利）</dd>
    <dt>还款方式</dt><dd><c:out value="${product.methods}"/></dd>
    <dt>费用</dt>
    <dd>
      <c:if test="${empty product.fees}">无</c:if>
      <c:forEach items="${product.fees}" var="fee"><c:out value="${fee}"/><br></c:forEach>
    </dd>
    <dt>罚息</dt><dd><c:out value="${product.penalty}"/></dd>
  </dl>
  <p class="example">例：借 <c:out value="${product.example.amount}"/>，<c:out value="${product.example.length}"/>，年利率 <c:out value="${product.example.rate}"/>，<c:out value="${product.example.method}"/>：利息 <c:out value="${product.example.interest}"/>，费用 <c:out value="${product.example.fee}"/>，共还 <c:out value="${product.example.total}"/>。<strong>年化综合成本 <c:out value="${product.example.annualised}"/></strong></p>
</article>
