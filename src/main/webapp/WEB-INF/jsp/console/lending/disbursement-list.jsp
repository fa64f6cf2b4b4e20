<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="org.loanhub.console.web.Figures" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="放款">
  <h2>连连要求确认</h2>
  <div class="wide"><table>
    <thead><tr><th>订单</th><th>申请</th><th class="figure">金额（元）</th><th>连连的回复</th><th>下单时间</th><th></th></tr></thead>
    <tbody>
    <c:forEach items="${toConfirm}" var="order"><tr>
      <td><code><c:out value="${order.orderNo}"/></code></td><td><a href="/console/applications/${order.applicationId}">${order.applicationId}</a></td>
      <td class="figure"><c:out value="${Figures.money(order.amount)}"/></td><td><c:out value="${order.code}"/></td><td><t:time at="${order.orderedAt}"/></td>
      <td class="acts"><t:form action="/console/pay-outs/${order.orderNo}/confirm"><button>确认放款</button></t:form></td>
    </tr></c:forEach>
    <c:if test="${empty toConfirm}"><tr><td colspan="6" class="empty">没有等待确认的放款</td></tr></c:if>
    </tbody>
  </table></div>
  <h2>失败</h2>
  <p class="quiet">重新放款会向客户现在的默认银行卡再付一次；取消后客户可以重新申请。</p>
  <div class="wide"><table>
    <thead><tr><th>申请</th><th>客户</th><th>产品</th><th class="figure">金额（元）</th><th>提交时间</th><th></th></tr></thead>
    <tbody>
    <c:forEach items="${failed}" var="one"><tr>
      <td><a href="/console/applications/${one.id}">${one.id}</a></td><td><c:out value="${one.name}"/> <small class="figure"><c:out value="${one.mobile}"/></small></td>
      <td><c:out value="${one.product}"/></td><td class="figure"><c:out value="${Figures.money(one.amount)}"/></td><td><t:time at="${one.submittedAt}"/></td>
      <td class="acts"><t:form action="/console/pay-outs/${one.id}/retry"><button>重新放款</button></t:form> <t:form action="/console/pay-outs/${one.id}/cancel"><button class="danger">取消</button></t:form></td>
    </tr></c:forEach>
    <c:if test="${empty failed}"><tr><td colspan="6" class="empty">没有失败的放款</td></tr></c:if>
    </tbody>
  </table></div>
  <h2>等待结果</h2>
  <p class="quiet">还不知道钱是否到账的放款。系统会一直向连连查询，在有结果之前不会重复付款，也不用人处理。</p>
  <div class="wide"><table>
    <thead><tr><th>订单</th><th>申请</th><th class="figure">金额（元）</th><th>连连的回复</th><th>下单时间</th></tr></thead>
    <tbody>
    <c:forEach items="${open}" var="order"><tr>
      <td><code><c:out value="${order.orderNo}"/></code></td><td><a href="/console/applications/${order.applicationId}">${order.applicationId}</a></td>
      <td class="figure"><c:out value="${Figures.money(order.amount)}"/></td><td><c:out value="${order.code}"/></td><td><t:time at="${order.orderedAt}"/></td>
    </tr></c:forEach>
    <c:if test="${empty open}"><tr><td colspan="5" class="empty">没有</td></tr></c:if>
    </tbody>
  </table></div>
</t:console>
