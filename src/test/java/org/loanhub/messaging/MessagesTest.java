package org.loanhub.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.loanhub.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.loanhub.Invented;
import org.loanhub.Parallel;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.loanhub.account.AccountService;
import org.loanhub.account.HashedPassword;
import org.loanhub.account.LoginName;
import org.loanhub.account.NewAccount;
import org.loanhub.account.Role;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Page;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;
import org.loanhub.transaction.Transactions;

/** Document 001, sections 16, 17, 24 and 25: what customers are told, and what they tell us. */
@Tag("server")
class MessagesTest {

    private static final String ADDRESS = "10.1.1.3";
    private static final Map<String, String> DISBURSED = Map.of("product", "现金贷", "amount", "500.00", "card", "1531");

    private final TestServer server = TestServer.get();
    private final MessageService messages = server.server.bean(MessageService.class);
    private final SystemMessageService systemMessages = server.server.bean(SystemMessageService.class);
    private final FeedbackService feedback = server.server.bean(FeedbackService.class);
    private final AppVersionService versions = server.server.bean(AppVersionService.class);
    private final String mobile = Invented.mobile();
    private final long account = server.server
            .bean(AccountService.class)
            .register(new NewAccount(
                    Channel.CASHLOAN, new LoginName(mobile), mobile, Role.MEMBER, new HashedPassword("none")))
            .id();

    @AfterEach
    void noTextsToPhones() {
        server.jdbc.update("UPDATE message_template SET sms_template = NULL");
        server.thirdParties.scenarios().choose(Party.SMS, Scenario.FINE);
    }

    @Test
    void aMessageIsWordedByItsTemplate() {
        messages.send(account, MessageType.DISBURSED, DISBURSED);

        CustomerMessage message = messages.page(account, 1, 10).items().get(0);
        assertThat(message.title()).isEqualTo("放款成功");
        assertThat(message.content()).isEqualTo("现金贷（500.00元）已放款至尾号1531的银行卡，请查收。");
        assertThat(message.type()).isEqualTo(MessageType.DISBURSED);
        assertThat(message.publicId()).matches("[0-9a-f-]{36}");
        assertThat(message.sentAt()).isBetween(server.clock.instant().minusSeconds(10), server.clock.instant());
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasATemplateWithoutPlacesThatNobodyFills(MessageType type) {
        Map<String, String> variables = new HashMap<>();
        type.variables().forEach(name -> variables.put(name, "value of " + name));

        messages.send(account, type, variables);

        CustomerMessage message = messages.page(account, 1, 1).items().get(0);
        assertThat(message.title() + message.content()).doesNotContain("{").doesNotContain("}");
        assertThatThrownBy(() -> messages.send(account, type, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aValueIsNeverTakenForAPlace() {
        messages.send(account, MessageType.OTHER, Map.of("title", "{text}", "text", "$1 \\ {title}"));

        CustomerMessage message = messages.page(account, 1, 1).items().get(0);
        assertThat(message.title()).isEqualTo("{text}");
        assertThat(message.content()).isEqualTo("$1 \\ {title}");
    }

    @Test
    void messagesArePagedTheNewestFirstAndNobodySeesAnothers() {
        for (int i = 1; i <= 5; i++) {
            messages.send(account, MessageType.OTHER, Map.of("title", "第" + i, "text", "内容"));
        }
        Page<CustomerMessage> second = messages.page(account, 2, 2);

        assertThat(second.items()).extracting(CustomerMessage::title).containsExactly("第3", "第2");
        assertThat(second.total()).isEqualTo(5);
        assertThat(messages.page(account, 4, 2)).isEqualTo(new Page<>(List.of(), 5));
        assertThat(messages.page(account + 1_000_000, 1, 10).total()).isZero();
    }

    @Test
    void whatIsToldOnceIsToldOnceHoweverManyTellIt() throws Exception {
        String key = "repaid-" + account;
        Map<String, String> variables = Map.of("product", "现金贷", "amount", "507.00");

        List<String> outcomes = Parallel.outcomes(10, () -> {
            boolean first = messages.sendOnce(key, account, MessageType.REPAID, variables);
            if (!first) {
                throw new LendingException(MessagingError.TEXT_MALFORMED);
            }
            return first;
        });

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(1);
        assertThat(messages.page(account, 1, 10).total()).isEqualTo(1);
    }

    @Test
    void aMessageIsGoneWithTheTransactionThatItTellsOf() {
        Transactions transactions = server.server.bean(Transactions.class);
        Runnable work = () -> {
            messages.sendOnce("once-" + account, account, MessageType.DISBURSED, DISBURSED);
            assertThat(messages.sendOnce("once-" + account, account, MessageType.DISBURSED, DISBURSED))
                    .isFalse();
            throw new CancellationException();
        };

        assertThatThrownBy(() -> transactions.run(work)).isInstanceOf(CancellationException.class);
        assertThat(messages.page(account, 1, 10).total()).isZero();
    }

    @Test
    void withoutASmsTemplateNoTextGoesToThePhone() {
        messages.send(account, MessageType.DISBURSED, DISBURSED);
        sendDue();
        assertThat(server.thirdParties.smsBox().of(mobile)).isEmpty();
    }

    @Test
    void withOneItGoesOutOnce() throws Exception {
        wantTexts(MessageType.DISBURSED);
        messages.send(account, MessageType.DISBURSED, DISBURSED);

        Parallel.outcomes(6, () -> {
            sendDue();
            return account;
        });

        awaitState("SENT");
        assertThat(server.thirdParties.smsBox().of(mobile)).hasSize(1);
        assertThat(server.thirdParties.smsBox().of(mobile).get(0).text())
                .contains("amount:500.00")
                .contains("card:1531");
    }

    @Test
    void nobodyIsRemindedOfADebtAtNight() throws Exception {
        wantTexts(MessageType.REPAYMENT_DUE);
        wantTexts(MessageType.DISBURSED);
        advanceTo(LocalTime.of(22, 30));
        messages.send(
                account, MessageType.REPAYMENT_DUE, Map.of("product", "现金贷", "amount", "507.00", "date", "2025-01-31"));
        sendDue();
        assertThat(server.thirdParties.smsBox().of(mobile)).isEmpty();
        advanceTo(LocalTime.of(7, 58));
        sendDue();
        assertThat(server.thirdParties.smsBox().of(mobile)).isEmpty();
        messages.send(account, MessageType.DISBURSED, DISBURSED);
        sendDue();
        awaitTexts(1);

        advanceTo(LocalTime.of(8, 1));
        sendDue();
        awaitTexts(2);
    }

    @Test
    void whatCannotGoOutForADayIsLeft() throws Exception {
        messages.send(account, MessageType.DISBURSED, DISBURSED);
        server.jdbc.update("""
                UPDATE customer_message
                SET sms_template = 'SMS_NOTICE', sms_params = 'amount=1', sms_state = 'WAITING',
                    sent_at = sent_at - INTERVAL 25 HOUR
                WHERE account_id = ?
                """, account);
        sendDue();
        awaitState("TOO_LATE");
        assertThat(server.thirdParties.smsBox().of(mobile)).isEmpty();
    }

    @Test
    void aRefusedTextIsNotTriedAgain() throws Exception {
        wantTexts(MessageType.DISBURSED);
        server.thirdParties.scenarios().choose(Party.SMS, Scenario.REFUSED);
        messages.send(account, MessageType.DISBURSED, DISBURSED);
        sendDue();
        awaitState("REFUSED");
        server.thirdParties.scenarios().choose(Party.SMS, Scenario.FINE);
        sendDue();
        assertThat(server.thirdParties.smsBox().of(mobile)).isEmpty();
    }

    @Test
    void anAccountWithoutAMobileNumberHoldsNobodyElseUp() throws Exception {
        wantTexts(MessageType.DISBURSED);
        server.jdbc.update("UPDATE account SET login_name = ? WHERE id = ?", "shop-" + account, account);
        messages.send(account, MessageType.DISBURSED, DISBURSED);

        assertThatCode(this::sendDue).doesNotThrowAnyException();
        awaitState("REFUSED");
    }

    private void wantTexts(MessageType type) {
        server.jdbc.update("UPDATE message_template SET sms_template = 'SMS_NOTICE' WHERE type = ?", type.name());
    }

    private void sendDue() {
        server.server.bean(SmsNotices.class).sendDue();
    }

    private String state() {
        return server.jdbc.queryForObject(
                "SELECT sms_state FROM customer_message WHERE account_id = ? ORDER BY id DESC LIMIT 1",
                String.class,
                account);
    }

    /** The application's own schedule may have taken the text just before. */
    private void awaitState(String wanted) {
        Waits.untilHolds(() -> assertThat(state()).isEqualTo(wanted));
    }

    private void awaitTexts(int wanted) {
        Waits.untilHolds(
                () -> assertThat(server.thirdParties.smsBox().of(mobile)).hasSize(wanted));
    }

    private void advanceTo(LocalTime time) {
        ZonedDateTime now = ZonedDateTime.now(server.clock);
        ZonedDateTime then = now.with(time);
        server.clock.advance(Duration.between(now, then.isAfter(now) ? then : then.plusDays(1)));
    }

    @Test
    void systemMessagesArePagedTheNewestFirstPerChannelUntilWithdrawn() {
        long before = systemMessages.page(Channel.CHAOJIHUA, 1, 1).total();
        SystemMessage notice = publish(Channel.CHAOJIHUA, SystemMessage.Kind.NOTICE, null);
        SystemMessage activity = publish(Channel.CHAOJIHUA, SystemMessage.Kind.ACTIVITY, "https://example.com/a");
        publish(Channel.WUKONG, SystemMessage.Kind.NOTICE, null);

        assertThat(systemMessages.page(Channel.CHAOJIHUA, 1, 2))
                .isEqualTo(new Page<>(List.of(activity, notice), before + 2));
        assertThat(systemMessages.page(Channel.CHAOJIHUA, 2, 1).items()).containsExactly(notice);
        systemMessages.withdraw(activity.id(), Actor.operator("operator"));
        assertThat(systemMessages.page(Channel.CHAOJIHUA, 1, 1)).isEqualTo(new Page<>(List.of(notice), before + 1));
    }

    private SystemMessage publish(Channel channel, SystemMessage.Kind kind, String url) {
        return systemMessages.publish(new NewSystemMessage(channel, kind, "系统消息", "系统消息", url));
    }

    @Test
    void feedbackOfMembersAndGuestsIsKept() {
        feedback.add(new NewFeedback(Channel.CASHLOAN, account, "2", "goodapp"), ADDRESS);
        feedback.add(new NewFeedback(Channel.WUKONG, null, "func", "guest of " + account), ADDRESS);

        assertThat(server.jdbc.queryForMap("SELECT topic, content FROM feedback WHERE account_id = ?", account))
                .isEqualTo(Map.of("topic", "2", "content", "goodapp"));
        assertThat(server.jdbc.queryForList(
                        "SELECT account_id FROM feedback WHERE content = ?", Long.class, "guest of " + account))
                .containsExactly((Long) null);
    }

    @Test
    void feedbackWithoutOrWithTooMuchTextIsRefused() {
        for (String content : List.of("", "  ", "x".repeat(1001))) {
            assertRefused(
                    MessagingError.TEXT_MALFORMED,
                    () -> feedback.add(new NewFeedback(Channel.CASHLOAN, account, "2", content), ADDRESS));
        }
        assertRefused(
                MessagingError.TEXT_MALFORMED,
                () -> feedback.add(new NewFeedback(Channel.CASHLOAN, account, "x".repeat(11), "goodapp"), ADDRESS));
    }

    @Test
    void theNewestPublishedVersionOfAPlatformIsFound() {
        addVersion("2.0.0", server.clock.instant().minusSeconds(20), true);
        addVersion("1.9.0", server.clock.instant().minusSeconds(30), false);
        addVersion("3.0.0", server.clock.instant().plus(Duration.ofDays(900)), false);

        assertThat(versions.findLatest(Channel.REFERRAL, Platform.IOS)).hasValueSatisfying(version -> {
            assertThat(version.version()).isEqualTo("2.0.0");
            assertThat(version.required()).isTrue();
            assertThat(version.downloadUrl()).isEqualTo("https://example.com/app");
        });
        assertThat(versions.findLatest(Channel.REFERRAL, Platform.ANDROID)).isEmpty();
    }

    private void addVersion(String version, Instant publishedAt, boolean required) {
        server.jdbc.update(
                "INSERT INTO app_version (channel, platform, version, download_url, required, notes, published_at)"
                        + " VALUES ('REFERRAL', 'IOS', ?, 'https://example.com/app', ?, '', ?)",
                version,
                required,
                publishedAt.atZone(server.clock.getZone()).toLocalDateTime());
    }

    @Test
    void theDatabaseStaysSound() {
        messages.send(account, MessageType.DISBURSED, DISBURSED);
        assertThat(server.faults()).isEmpty();
    }
}
