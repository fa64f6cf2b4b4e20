package org.loanhub.kyc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Invented;
import org.loanhub.Parallel;
import org.loanhub.TestServer;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.PersonalText;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;

/** Document 001, section 30: debit cards by four elements; and their signing at LianLian. */
@Tag("server")
class BankCardServiceTest {

    private final TestServer server = TestServer.get();
    private final BankCardService cards = server.server.bean(BankCardService.class);
    private final Borrower borrower = Borrower.verified();

    private BankCard verify(int card) {
        return cards.verify(borrower.id(), borrower.card(card), borrower.mobile());
    }

    private int rows(String table) {
        Integer rows = server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM " + table + " WHERE account_id = ?", Integer.class, borrower.id());
        return rows == null ? 0 : rows;
    }

    private String newestCode() {
        return server.thirdParties
                .smsBox()
                .of(borrower.account().loginName().value())
                .get(0)
                .code();
    }

    @Test
    void theFirstCardBecomesTheDefaultAndKnowsItsBank() {
        BankCard card = verify(0);

        assertThat(card.cardNo().value()).isEqualTo(borrower.card(0).value());
        assertThat(card.mobile()).isEqualTo(borrower.account().mobile());
        assertThat(card.bankCode()).matches("\\d{8}");
        assertThat(card.bankName()).isNotEmpty();
        assertThat(card.isDefault()).isTrue();
        assertThat(card.agreementNo()).isNull();
        assertThat(cards.findDefault(borrower.id())).contains(card);
        assertThat(card.toString()).doesNotContain(borrower.person().cards().get(0));
    }

    @Test
    void onlyAVerifiedPersonHasCards() {
        Borrower nobody = Borrower.newOne();
        assertRefused(KycError.IDENTITY_NOT_VERIFIED, () -> cards.verify(nobody.id(), nobody.card(0), nobody.mobile()));
    }

    @Test
    void anotherPersonsCardIsRefusedAndNotStored() {
        Borrower other = Borrower.newOne();
        assertRefused(KycError.CARD_MISMATCH, () -> cards.verify(borrower.id(), other.card(0), borrower.mobile()));
        assertThat(cards.list(borrower.id())).isEmpty();
        assertThat(rows("bank_card")).isZero();
    }

    @Test
    void aCardOfNoBankIsRefused() {
        assertRefused(
                KycError.CARD_NOT_RECOGNISED,
                () -> cards.verify(borrower.id(), new PersonalText("9999999999999999"), borrower.mobile()));
    }

    @Test
    void whatIsNoCardOrMobileNumberIsNotAskedFor() {
        for (String number : List.of("", "622202123456", "62220212345678901234", "6222 0212 345A 7890")) {
            assertRefused(
                    KycError.MALFORMED, () -> cards.verify(borrower.id(), new PersonalText(number), borrower.mobile()));
        }
        assertRefused(
                KycError.MALFORMED,
                () -> cards.verify(borrower.id(), borrower.card(0), new PersonalText("12345678901")));
    }

    @Test
    void theSameCardAgainCostsNothingUnlessItsMobileNumberIsAnother() {
        BankCard card = verify(0);
        assertThat(verify(0)).isEqualTo(card);
        assertThat(rows("kyc_check")).isEqualTo(2);

        MobileNumber other = new MobileNumber(Invented.mobile());
        PersonalText told = new PersonalText(other.value());
        assertThat(cards.verify(borrower.id(), borrower.card(0), told).mobile()).isEqualTo(other);
        assertThat(rows("kyc_check")).isEqualTo(3);
        assertThat(cards.list(borrower.id())).hasSize(1);
    }

    @Test
    void registersWithoutAnswerDecideNothing() {
        for (Party party : List.of(Party.LIMU)) {
            server.thirdParties.scenarios().choose(party, Scenario.REFUSED);
            try {
                assertRefused(KycError.CHECK_UNAVAILABLE, () -> verify(0));
            } finally {
                server.thirdParties.scenarios().choose(party, Scenario.FINE);
            }
        }
        assertThat(rows("bank_card")).isZero();
    }

    @Test
    void anotherCardCanBeMadeTheDefaultButNotAStrangers() {
        BankCard first = verify(0);
        BankCard second = verify(1);
        assertThat(second.isDefault()).isFalse();

        cards.makeDefault(borrower.id(), second.id());

        assertThat(cards.findDefault(borrower.id())).map(BankCard::id).contains(second.id());
        assertThat(cards.list(borrower.id())).extracting(BankCard::isDefault).containsExactly(false, true);
        Borrower stranger = Borrower.verified();
        assertRefused(KycError.CARD_UNKNOWN, () -> cards.makeDefault(stranger.id(), first.id()));
        assertRefused(KycError.CARD_UNKNOWN, () -> cards.get(stranger.id(), first.id()));
        assertRefused(KycError.CARD_UNKNOWN, () -> cards.makeDefault(borrower.id(), Long.MAX_VALUE));
        assertThat(cards.findDefault(borrower.id())).map(BankCard::id).contains(second.id());
    }

    @Test
    void whateverIsMadeTheDefaultAtOnceOneCardIs() throws Exception {
        BankCard first = verify(0);
        BankCard second = verify(1);

        Parallel.outcomes(16, () -> {
            long card = Math.floorMod(Thread.currentThread().getId(), 2) == 0 ? first.id() : second.id();
            cards.makeDefault(borrower.id(), card);
            return card;
        });

        assertThat(cards.list(borrower.id()).stream().filter(BankCard::isDefault))
                .hasSize(1);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void manyFirstCardsAtOnceLeaveOneDefault() throws Exception {
        java.util.concurrent.atomic.AtomicInteger next = new java.util.concurrent.atomic.AtomicInteger();

        assertThat(Parallel.outcomes(9, () -> verify(next.getAndIncrement() % 3)))
                .containsOnly("done");

        assertThat(cards.list(borrower.id())).hasSize(3);
        assertThat(cards.list(borrower.id()).stream().filter(BankCard::isDefault))
                .hasSize(1);
    }

    @Test
    void aCardIsSignedAtOnceWhereTheBankWantsNoCode() {
        BankCard card = verify(0);

        assertThat(cards.sign(borrower.id(), card.id())).isEqualTo(CardSigningStep.SIGNED);
        String agreementNo = cards.get(borrower.id(), card.id()).agreementNo();
        assertThat(agreementNo).isNotEmpty();
        assertThat(cards.sign(borrower.id(), card.id())).isEqualTo(CardSigningStep.SIGNED);
        assertThat(cards.get(borrower.id(), card.id()).agreementNo()).isEqualTo(agreementNo);
    }

    @Test
    void otherwiseItIsSignedWithTheCodeThatTheBankSends() {
        BankCard card = verify(2);
        assertRefused(
                KycError.CARD_SIGNING_NOT_STARTED, () -> cards.confirmSigning(borrower.id(), card.id(), "123456"));

        assertThat(cards.sign(borrower.id(), card.id())).isEqualTo(CardSigningStep.CODE_SENT);
        String code = newestCode();
        assertRefused(
                KycError.CARD_SIGNING_CODE_WRONG,
                () -> cards.confirmSigning(borrower.id(), card.id(), code.equals("111111") ? "222222" : "111111"));
        assertThat(cards.confirmSigning(borrower.id(), card.id(), code).agreementNo())
                .isNotEmpty();
    }

    @Test
    void fiveCodesMayBeTriedWithinThirtyMinutes() {
        BankCard card = verify(2);
        cards.sign(borrower.id(), card.id());
        String wrong = newestCode().equals("111111") ? "222222" : "111111";
        for (int i = 0; i < 5; i++) {
            assertRefused(
                    KycError.CARD_SIGNING_CODE_WRONG, () -> cards.confirmSigning(borrower.id(), card.id(), wrong));
        }
        assertRefused(
                KycError.CARD_SIGNING_NOT_STARTED, () -> cards.confirmSigning(borrower.id(), card.id(), newestCode()));

        cards.sign(borrower.id(), card.id());
        server.clock.advance(Duration.ofMinutes(30));
        assertRefused(
                KycError.CARD_SIGNING_NOT_STARTED, () -> cards.confirmSigning(borrower.id(), card.id(), newestCode()));
    }
}
