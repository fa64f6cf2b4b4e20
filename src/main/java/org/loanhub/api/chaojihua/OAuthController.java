package org.loanhub.api.chaojihua;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.loanhub.account.Account;
import org.loanhub.account.AccountError;
import org.loanhub.account.Credentials;
import org.loanhub.account.LoginName;
import org.loanhub.account.LoginService;
import org.loanhub.api.kit.FailureLog;
import org.loanhub.api.kit.Fields;
import org.loanhub.api.kit.RequestFault;
import org.loanhub.api.kit.RequestFormat;
import org.loanhub.api.kit.RequestReader;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.security.BearerTokenService;
import org.loanhub.security.Login;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /oauth/token} (RFC 6749, sections 4.3, 5 and 6): an addition of ours, with its own form of answers. */
@RestController
class OAuthController {

    private static final String PATH = "/oauth/token";
    /** Section 4.3.2: the parameters are in the body. In an address they would end up in logs. */
    private static final RequestFormat FORM =
            new RequestFormat(false, RequestFormat.Body.FORM, ChaojihuaConfig.MAX_BODY);

    private final LoginService logins;
    private final BearerTokenService tokens;

    OAuthController(LoginService logins, BearerTokenService tokens) {
        this.logins = logins;
        this.tokens = tokens;
    }

    @PostMapping(PATH)
    ResponseEntity<TokenAnswer> token(HttpServletRequest http) {
        if (http.getQueryString() != null) {
            throw OAuthRefusal.invalidRequest("the parameters belong into the body, as a form");
        }
        Fields fields = RequestReader.read(http, FORM);
        BearerTokenService.Pair pair = switch (parameter(fields, "grant_type")) {
            case "password" ->
                logIn(parameter(fields, "username"), parameter(fields, "password"), http.getRemoteAddr());
            case "refresh_token" -> refresh(parameter(fields, "refresh_token"));
            default -> throw new OAuthRefusal("unsupported_grant_type", "password or refresh_token");
        };
        return uncached(ResponseEntity.ok()).body(TokenAnswer.from(pair));
    }

    /** Section 3.2: the client must use POST. */
    @RequestMapping(PATH)
    ResponseEntity<Map<String, String>> wantsPost() {
        return uncached(ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED).allow(HttpMethod.POST))
                .body(OAuthRefusal.invalidRequest("tokens are asked for by POST")
                        .toAnswer());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(OAuthRefusal refusal) {
        return uncached(ResponseEntity.badRequest()).body(refusal.toAnswer());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(RequestFault fault) {
        return refused(OAuthRefusal.invalidRequest(
                switch (fault.kind()) {
                    case TOO_LONG -> "the body is too long";
                    case BROKEN_OFF, MEDIA_TYPE, ENCODING, GZIP, CHARSET, JSON, HUGE_NUMBER, FORM, MULTIPART ->
                        "the parameters cannot be read";
                }));
    }

    /** {@code temporarily_unavailable} is section 4.1.2.1's, as {@code server_error} is. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Busy busy) {
        return uncached(ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE))
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(new OAuthRefusal("temporarily_unavailable", "busy, try again later").toAnswer());
    }

    /** {@code server_error} is section 4.1.2.1's; section 5.2 has no word for it. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> failed(Exception failure) {
        return uncached(ResponseEntity.internalServerError())
                .body(new OAuthRefusal("server_error", "try again later; failure " + FailureLog.add(failure))
                        .toAnswer());
    }

    private BearerTokenService.Pair logIn(String mobile, String password, String address) {
        try {
            Account account =
                    logins.logIn(new Credentials(Channel.CHAOJIHUA, new LoginName(mobile), password, address));
            return tokens.issue(new Login(Channel.CHAOJIHUA, account.id()));
        } catch (LendingException refused) {
            if (refused.error() == AccountError.BUSY) {
                throw new Busy();
            }
            throw OAuthRefusal.invalidGrant(
                    refused.error() == AccountError.LOCKED
                            ? "too many wrong passwords, try again in 15 minutes"
                            : "username or password is wrong");
        }
    }

    private BearerTokenService.Pair refresh(String refreshToken) {
        return tokens.refresh(refreshToken, Channel.CHAOJIHUA)
                .orElseThrow(() -> OAuthRefusal.invalidGrant("the refresh token is unknown, over, or used"));
    }

    /** Section 3.2: a parameter without a value is none, and none comes twice. */
    private static String parameter(Fields fields, String name) {
        return fields.text(name).orElseThrow(() -> OAuthRefusal.invalidRequest(name + " must be there once"));
    }

    private static ResponseEntity.BodyBuilder uncached(ResponseEntity.BodyBuilder answer) {
        return answer.cacheControl(CacheControl.noStore()).header(HttpHeaders.PRAGMA, "no-cache");
    }
}
