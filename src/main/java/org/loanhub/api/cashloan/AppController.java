package org.loanhub.api.cashloan;

import jakarta.servlet.http.HttpServletRequest;
import org.loanhub.account.Account;
import org.loanhub.account.AccountService;
import org.loanhub.account.Credentials;
import org.loanhub.account.LoginName;
import org.loanhub.account.PasswordService;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.messaging.AppVersionService;
import org.loanhub.messaging.FeedbackService;
import org.loanhub.messaging.Platform;
import org.loanhub.security.Login;
import org.loanhub.security.SessionCookie;
import org.springframework.web.bind.annotation.PostMapping;

/** Document 001 sections 15 to 17. */
@SignedController
class AppController {

    private final AccountService accounts;
    private final PasswordService changes;
    private final FeedbackService feedback;
    private final AppVersionService versions;
    private final Passwords passwords;
    private final SessionCookie cookie;

    AppController(
            AccountService accounts,
            PasswordService changes,
            FeedbackService feedback,
            AppVersionService versions,
            Passwords passwords,
            SessionCookie cookie) {
        this.accounts = accounts;
        this.changes = changes;
        this.feedback = feedback;
        this.versions = versions;
        this.passwords = passwords;
        this.cookie = cookie;
    }

    /** Needs no session: the old password is the proof. All sessions of the account end. */
    @Operation(session = false, failure = Failure.CHANGE_PASSWORD)
    @PostMapping("/appApi/modifyPwd")
    Envelope changePassword(Fields fields, HttpServletRequest http) {
        ChangePasswordRequest request = ChangePasswordRequest.from(fields, passwords);
        requireAccount(request.mobile());
        changes.change(
                new Credentials(
                        Channel.CASHLOAN, new LoginName(request.mobile()), request.oldPassword(), http.getRemoteAddr()),
                request.newPassword());
        return Envelope.of("20003004", "密码重置成功");
    }

    /** Needs no session, so it is the customer's word only if the session says so; otherwise a guest's. */
    @Operation(session = false, failure = Failure.SUGGESTION)
    @PostMapping("/appApi/commitSuggestion")
    Envelope suggest(Fields fields, HttpServletRequest http) {
        SuggestionRequest request = SuggestionRequest.from(fields);
        Account named = requireAccount(request.mobile());
        Long proven = cookie.find(http, Channel.CASHLOAN)
                .map(Login::accountId)
                .filter(id -> id == named.id())
                .orElse(null);
        feedback.add(request.toCommand(proven), http.getRemoteAddr());
        return Envelope.of("20003006", "意见反馈成功");
    }

    /** {@code resultSet} is documented as empty, so the message tells the version. */
    @Operation(session = false, readOnly = true, failure = Failure.VERSION)
    @PostMapping("/appApi/appVersionDetection")
    Envelope version(Fields fields) {
        return Envelope.of(
                "20003008",
                versions.findLatest(Channel.CASHLOAN, platform(fields))
                        .map(version -> "版本检测成功，最新版本" + version.version())
                        .orElse("版本检测成功"));
    }

    private static Platform platform(Fields fields) {
        return switch (fields.text("appType").orElse("")) {
            case "1" -> Platform.ANDROID;
            case "2" -> Platform.IOS;
            case "3" -> Platform.OTHER;
            default -> throw Failure.VERSION.because("appType应为1、2或3");
        };
    }

    private Account requireAccount(String mobile) {
        return accounts.find(Channel.CASHLOAN, new LoginName(mobile)).orElseThrow(Mobile::noAccount);
    }
}
