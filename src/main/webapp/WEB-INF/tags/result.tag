<%@ tag language="java" pageEncoding="UTF-8" body-content="scriptless" trimDirectiveWhitespaces="true" %>
<%@ attribute name="mark" required="true" description="good, bad or open" %>
<%@ attribute name="heading" required="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<!DOCTYPE html>
<html lang="zh-CN">
<head>
  <meta charset="UTF-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title><c:out value="${heading}"/></title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="<c:url value="/static/page.css"/>">
  <link rel="stylesheet" href="<c:url value="/static/result.css"/>">
</head>
<body>
<main class="result">
  <p class="sign ${mark}" aria-hidden="true"></p>
  <h1><c:out value="${heading}"/></h1>
<jsp:doBody/>
  <p class="hint">您可以关闭此页面，返回应用继续操作。</p>
</main>
</body>
</html>
