<%@ tag language="java" pageEncoding="UTF-8" body-content="scriptless" trimDirectiveWhitespaces="true" %>
<%@ attribute name="title" required="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<!DOCTYPE html>
<html lang="zh-CN">
<head>
  <meta charset="UTF-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title><c:out value="${title}"/> · LoanHub</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/static/page.css">
  <link rel="stylesheet" href="/static/console.css">
</head>
<body class="console">
<header class="top">
  <a class="brand" href="/console">LoanHub <span>操作台</span></a>
  <c:if test="${not empty operator}">
    <t:form action="/console/search" layout="find"><input name="q" type="search" required maxlength="40" size="28" autocomplete="off" aria-label="查找" placeholder="手机号、合同号或申请编号"><button class="second">查找</button></t:form>
    <div class="who">
      <span><c:out value="${operator.displayName}"/> <small><c:out value="${operator.roleName()}"/></small></span>
      <a href="/console/password">修改密码</a>
      <t:form action="/console/logout"><button class="plain">退出</button></t:form>
    </div>
  </c:if>
</header>
<div class="frame">
  <c:if test="${not empty menu}">
    <nav class="menu" aria-label="菜单">
      <c:forEach items="${menu}" var="entry">
        <c:if test="${not empty entry.heading}"><h2><c:out value="${entry.heading}"/></h2></c:if>
        <a href="${entry.path}"<c:if test="${entry.current}"> aria-current="page"</c:if>><c:out value="${entry.title}"/></a>
      </c:forEach>
    </nav>
  </c:if>
  <main>
    <c:if test="${not empty notice}">
      <p class="notice ${notice.good ? 'good' : 'bad'}" role="status"><c:out value="${notice.text}"/></p>
    </c:if>
    <h1><c:out value="${title}"/></h1>
<jsp:doBody/>
  </main>
</div>
</body>
</html>
