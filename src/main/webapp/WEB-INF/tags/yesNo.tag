<%@ tag language="java" pageEncoding="UTF-8" body-content="empty" trimDirectiveWhitespaces="true" %>
<%@ attribute name="value" required="true" type="java.lang.Boolean" description="null: not told" %>
${empty value ? '未填' : value ? '有' : '无'}
