package org.loanhub.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Refusals.assertRefused;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Borrowing;
import org.loanhub.Parallel;
import org.loanhub.TestServer;
import org.loanhub.VerifiedBorrower;
import org.loanhub.creditline.CreditLineService;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.kyc.ConsentKind;
import org.loanhub.kyc.ConsentService;
import org.loanhub.messaging.CustomerMessage;
import org.loanhub.messaging.MessageService;
import org.loanhub.messaging.MessageType;
import org.loanhub.product.LoanPurpose;
import org.loanhub.product.OtherLoans;
import org.loanhub.schedule.RepaymentMethod;

@Tag("server")
class ApplicationServiceTest {

    private static final Location PLACE = new Location("116.40", "39.90");
    private static final List<PhoneBookEntry> PHONE_BOOK = List.of(PhoneBookEntry.of("木木", "13940460755", "同学"));

    private final TestServer server = TestServer.get();
    private final ApplicationService applications = server.server.bean(ApplicationService.class);
    private final CreditLineService lines = server.server.bean(CreditLineService.class);
    private final VerifiedBorrower borrower = VerifiedBorrower.newOne();

    private static LoanWish large() {
        return Borrowing.months("10000", 12, RepaymentMethod.FLAT);
    }

    private NewApplication with(OtherLoans otherLoans, @Nullable Location location, List<PhoneBookEntry> phoneBook) {
        return new NewApplication(
                borrower.id(),
                Channel.CASHLOAN,
                Borrowing.BY_DAYS,
                Borrowing.days("500", 14),
                LoanPurpose.RENT,
                otherLoans,
                null,
                location,
                phoneBook);
    }

    @Test
    void somebodyVerifiedIsApprovedAtOnceAndPaidOut() {
        LoanApplication application = Borrowing.apply(borrower, Borrowing.BY_DAYS, Borrowing.days("500", 14));

        assertThat(application.status()).isEqualTo(LoanStatus.APPROVED);
        Borrowing.awaitStatus(application.id(), LoanStatus.ACTIVE);
        assertThat(applications.history(application.id()))
                .extracting(StatusChange::to)
                .containsExactly(LoanStatus.SUBMITTED, LoanStatus.APPROVED, LoanStatus.DISBURSING, LoanStatus.ACTIVE);
        assertThat(applications.findings(application.id()))
                .hasSize(6)
                .allMatch(finding -> finding.verdict() == Verdict.PASS);
        assertThat(messages())
                .containsExactlyInAnyOrder(
                        MessageType.APPLICATION_SUBMITTED, MessageType.APPLICATION_APPROVED, MessageType.DISBURSED);
    }

    private List<MessageType> messages() {
        return server.server.bean(MessageService.class).page(borrower.id(), 1, 10).items().stream()
                .map(CustomerMessage::type)
                .toList();
    }

    @Test
    void somebodyUnverifiedIsRejectedWithTheReasonAndUsesNoCredit() {
        VerifiedBorrower stranger = VerifiedBorrower.unverified("");
        LoanApplication application = Borrowing.apply(stranger, Borrowing.BY_DAYS, Borrowing.days("500", 14));

        assertThat(application.status()).isEqualTo(LoanStatus.REJECTED_AT_AUDIT);
        assertThat(application.decidedAt()).isNotNull();
        assertThat(applications.history(application.id()).get(1).reasons().all())
                .contains(Reason.of(ReasonCode.NOT_VERIFIED));
        assertThat(lines.get(stranger.id(), Channel.CASHLOAN).used()).isEqualTo(Money.ZERO);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void whatRulesLeaveOpenAnOperatorDecidesOnce() {
        LoanApplication application = Borrowing.apply(borrower, Borrowing.BY_MONTHS, large());
        assertThat(application.status()).isEqualTo(LoanStatus.UNDER_REVIEW);
        assertThat(applications.listUnderReview()).contains(application);

        applications.decide(application.id(), false, Actor.operator("审核员甲"), "收入不足");

        assertThat(Borrowing.status(application.id())).isEqualTo(LoanStatus.REJECTED_AT_REVIEW);
        assertThat(applications.history(application.id()))
                .last()
                .extracting(StatusChange::changedBy, StatusChange::note)
                .containsExactly(Actor.operator("审核员甲"), "收入不足");
        assertRefused(
                ApplicationError.NOT_UNDER_REVIEW,
                () -> applications.decide(application.id(), true, Actor.operator("审核员乙"), ""));
        assertThat(lines.get(borrower.id(), Channel.CASHLOAN).available()).isEqualTo(Money.ofYuan("20000"));
        assertThat(messages()).contains(MessageType.APPLICATION_REJECTED);
    }

    @Test
    void anApprovedReviewIsPaidOut() {
        LoanApplication application = Borrowing.apply(borrower, Borrowing.BY_MONTHS, large());

        applications.decide(application.id(), true, Actor.operator("审核员甲"), "");

        Borrowing.awaitStatus(application.id(), LoanStatus.ACTIVE);
    }

    @Test
    void nobodyHasTwoUnfinishedLoans() {
        Borrowing.apply(borrower, Borrowing.BY_DAYS, Borrowing.days("500", 14));

        assertRefused(
                ApplicationError.UNFINISHED_LOAN,
                () -> Borrowing.apply(borrower, Borrowing.BY_DAYS, Borrowing.days("500", 7)));
    }

    @Test
    void ofManyApplicationsAtOnceOneWins() throws Exception {
        List<String> outcomes =
                Parallel.outcomes(12, () -> Borrowing.apply(borrower, Borrowing.BY_DAYS, Borrowing.days("500", 14)));

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(1);
        assertThat(Collections.frequency(outcomes, "UNFINISHED_LOAN")).isEqualTo(11);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void theCreditLineIsKept() {
        lines.setLimit(borrower.id(), Money.ofYuan("600"));
        assertRefused(
                ApplicationError.CREDIT_LIMIT_EXCEEDED,
                () -> Borrowing.apply(borrower, Borrowing.BY_DAYS, Borrowing.days("700", 14)));
        lines.freeze(borrower.id(), Channel.CASHLOAN);
        assertRefused(
                ApplicationError.CREDIT_LINE_CLOSED,
                () -> Borrowing.apply(borrower, Borrowing.BY_DAYS, Borrowing.days("500", 14)));
        lines.unfreeze(borrower.id());
        Borrowing.apply(borrower, Borrowing.BY_DAYS, Borrowing.days("500", 14));

        assertThat(lines.get(borrower.id(), Channel.CASHLOAN).available()).isEqualTo(Money.ofYuan("100"));
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void anotherPersonsApplicationIsUnknown() {
        LoanApplication application = Borrowing.apply(borrower, Borrowing.BY_DAYS, Borrowing.days("500", 14));
        VerifiedBorrower other = VerifiedBorrower.unverified("");

        assertThat(applications.get(borrower.id(), application.publicId()).id()).isEqualTo(application.id());
        assertRefused(ApplicationError.APPLICATION_UNKNOWN, () -> applications.get(other.id(), application.publicId()));
        assertThat(applications.page(other.id(), 1, 10).total()).isZero();
        assertThat(applications.page(borrower.id(), 1, 10).items())
                .extracting(LoanApplication::id)
                .containsExactly(application.id());
    }

    @Test
    void deviceDataIsKeptOnlyWithConsent() {
        LoanApplication without = applications.submit(with(OtherLoans.UNSETTLED, PLACE, PHONE_BOOK));
        assertThat(applications.deviceData(without.id())).isEqualTo(DeviceData.NOTHING);
        applications.decide(without.id(), false, Actor.operator("审核员甲"), "");
        server.server.bean(ConsentService.class).give(borrower.id(), ConsentKind.PHONE_BOOK, "phone-book-2026-01");

        LoanApplication application = applications.submit(with(OtherLoans.UNSETTLED, PLACE, PHONE_BOOK));

        assertThat(applications.deviceData(application.id())).isEqualTo(new DeviceData(Optional.empty(), PHONE_BOOK));
        assertThat(server.jdbc.queryForObject(
                        "SELECT phone_book FROM application_device_data WHERE application_id = ?",
                        String.class,
                        application.id()))
                .as("encrypted")
                .doesNotContain("13940460755");
    }

    @Test
    void deviceDataIsErasedThirtyDaysAfterTheDecisionAndNotBefore() {
        server.server.bean(ConsentService.class).give(borrower.id(), ConsentKind.LOCATION, "location-2026-01");
        LoanApplication application = applications.submit(with(OtherLoans.UNSETTLED, PLACE, List.of()));
        applications.decide(application.id(), false, Actor.operator("审核员甲"), "");
        DeviceDataKeeper keeper = server.server.bean(DeviceDataKeeper.class);

        keeper.endOfDay(server.clock.today().plusDays(29));
        assertThat(applications.deviceData(application.id()).location()).contains(PLACE);
        keeper.endOfDay(server.clock.today().plusDays(30));
        assertThat(applications.deviceData(application.id())).isEqualTo(DeviceData.NOTHING);
    }

    @Test
    void aPhoneBookHasFiveThousandEntriesAtMost() {
        assertRefused(
                ApplicationError.PHONE_BOOK_TOO_LARGE,
                () -> applications.submit(with(OtherLoans.NONE, null, Collections.nCopies(5001, PHONE_BOOK.get(0)))));
    }

    @Test
    void aQuoteForTwelveMonthsTakesLessThanAMillisecond() {
        LoanQuoteService quotes = server.server.bean(LoanQuoteService.class);
        LoanWish wish = Borrowing.months("10000", 12, RepaymentMethod.LEVEL_PAYMENT);
        for (int i = 0; i < 2000; i++) {
            quotes.quote(Channel.CASHLOAN, Borrowing.BY_MONTHS, wish);
        }
        long start = System.nanoTime();
        for (int i = 0; i < 1000; i++) {
            quotes.quote(Channel.CASHLOAN, Borrowing.BY_MONTHS, wish);
        }

        assertThat(Duration.ofNanos((System.nanoTime() - start) / 1000)).isLessThan(Duration.ofMillis(1));
    }
}
