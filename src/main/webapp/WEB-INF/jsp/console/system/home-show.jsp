<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="LoanHub">
  <header>
    <h1>LoanHub</h1>
    <p>五套公开借贷接口，一个借贷核心、一本资金账、一个 MySQL 库。<br>
      <span lang="en">Five published lending APIs over one lending core, one ledger and one MySQL schema.</span></p>
  </header>

  <h2>运行状态</h2>
  <dl class="facts">
    <dt>应用</dt>
    <dd><span class="mark up">运行中</span> <a href="<c:url value="/healthz"/>"><code>/healthz</code></a></dd>
    <dt>数据库</dt>
    <dd>
      <c:choose>
        <c:when test="${databaseUp}"><span class="mark up">已连接</span></c:when>
        <c:otherwise><span class="mark down">无法连接</span></c:otherwise>
      </c:choose>
      <a href="<c:url value="/readyz"/>"><code>/readyz</code></a>
    </dd>
    <dt>业务日期</dt>
    <dd><c:out value="${today}"/>（亚洲/上海）</dd>
  </dl>

  <h2>操作台</h2>
  <p><a href="<c:url value="/console"/>">进入操作台</a>：审批与放款、贷款与还款、资金核对、催收、客户服务、产品与名单、系统运行。使用说明见 <code>docs/console.md</code>。</p>

  <h2>接口</h2>
  <div class="wide">
    <table>
      <thead>
        <tr><th>接口</th><th>根路径</th><th>鉴权</th><th>开发者说明</th></tr>
      </thead>
      <tbody>
        <tr>
          <td>第一甩单<br><small>信贷员提交借款线索</small></td>
          <td><code>/checkmessage</code> <code>/register</code> <code>/login</code> <code>/loanrequest/</code></td>
          <td>会话 Cookie</td>
          <td><code>docs/api/referral.md</code></td>
        </tr>
        <tr>
          <td>现金贷 V1.0.22<br><small>签名的借款 App 接口</small></td>
          <td><code>/security</code> <code>/openApi</code> <code>/appApi</code> <code>/appCommonApi</code> <code>/openCommonApi</code> <code>/open</code></td>
          <td>报文签名，会话 Cookie</td>
          <td><code>docs/api/cashloan.md</code></td>
        </tr>
        <tr>
          <td>超即花<br><small>授信额度与提现</small></td>
          <td><code>/oauth/token</code> <code>/cjh-open-api</code></td>
          <td>访问令牌（<code>Authorization: Bearer</code>）</td>
          <td><code>docs/api/chaojihua.md</code></td>
        </tr>
        <tr>
          <td>悟空<br><small>H5/App 借款，立木认证，连连签约与支付</small></td>
          <td><code>/home</code> <code>/loan-*</code> <code>/lm-*</code> <code>/llpay-*</code> <code>/user-*</code> …</td>
          <td>30 天的 token（请求头 <code>token</code> 或 <code>Authorization</code>）</td>
          <td><code>docs/api/wukong.md</code></td>
        </tr>
        <tr>
          <td>前程贷 v1.3<br><small>P2P 借贷</small></td>
          <td><code>/futureloan</code></td>
          <td>JWT（<code>Authorization: Bearer</code>）</td>
          <td><code>docs/api/futureloan.md</code></td>
        </tr>
      </tbody>
    </table>
  </div>

  <h2>从哪里开始</h2>
  <ul>
    <li>应用与 H5 开发：源码中的 <code>README.md</code> 有可直接复制的 curl 示例，<code>docs/api/</code> 逐个接口说明。</li>
    <li>数据库管理员：<code>sql/</code> 是全部脚本，<code>sql/README.md</code> 说明执行顺序、账号与核对。</li>
    <li>部署与运维：<code>docs/deploy.md</code> 列出每一项配置。</li>
  </ul>
</t:page>
