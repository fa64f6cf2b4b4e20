<%@ tag language="java" pageEncoding="UTF-8" body-content="scriptless" trimDirectiveWhitespaces="true" %>
<%@ attribute name="title" required="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<!DOCTYPE html>
<html lang="zh-CN">
<head>
  <meta charset="UTF-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title><c:out value="${title}"/></title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="<c:url value="/static/page.css"/>">
</head>
<body>
<main>
<jsp:doBody/>
</main>
</body>
</html>
