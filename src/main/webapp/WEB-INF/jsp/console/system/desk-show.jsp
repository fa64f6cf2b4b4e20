<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:console title="工作台">
  <t:tiles heading="等您处理" tiles="${todo}"/>
  <t:tiles heading="逾期" tiles="${late}"/>
  <t:tiles heading="贷款" tiles="${loans}"/>
  <t:tiles heading="系统" tiles="${system}"/>
</t:console>
