package org.loanhub.kyc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.loanhub.Refusals.assertRefused;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Invented;
import org.loanhub.Parallel;
import org.loanhub.TestServer;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.PersonalText;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;
import org.loanhub.transaction.Transactions;
import org.springframework.transaction.IllegalTransactionStateException;

/** Document 001, section 32: who is behind an account. */
@Tag("server")
class IdentityServiceTest {

    private final TestServer server = TestServer.get();
    private final IdentityService identities = server.server.bean(IdentityService.class);

    private static PersonalText text(String value) {
        return new PersonalText(value);
    }

    private int checks(Borrower borrower) {
        Integer checks = server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM kyc_check WHERE account_id = ?", Integer.class, borrower.id());
        return checks == null ? 0 : checks;
    }

    @Test
    void aPersonWhomTheRegisterKnowsIsVerified() {
        Borrower borrower = Borrower.newOne();
        assertRefused(KycError.IDENTITY_NOT_VERIFIED, () -> identities.get(borrower.id()));

        Person person = borrower.verify();

        assertThat(person.realName().value()).isEqualTo(borrower.name().value());
        assertThat(person.birthDate()).isPresent();
        assertThat(identities.get(borrower.id())).isEqualTo(person);
        assertThat(server.jdbc.queryForMap(
                        "SELECT kind, outcome, try_number FROM kyc_check WHERE account_id = ?", borrower.id()))
                .isEqualTo(Map.of("kind", "IDENTITY", "outcome", "MATCH", "try_number", 1));
    }

    @Test
    void theSamePersonAgainIsFineAndNotAskedFor() {
        Borrower borrower = Borrower.verified();

        identities.verify(
                borrower.id(),
                text(" " + borrower.person().name() + " "),
                text(borrower.person().nationalId().toLowerCase(Locale.ROOT)));
        assertThat(checks(borrower)).isEqualTo(1);
    }

    @Test
    void aVerifiedPersonCannotBeExchanged() {
        Borrower borrower = Borrower.verified();
        org.loanhub.sandbox.Person other = Borrower.invent();

        assertRefused(
                KycError.IDENTITY_ALREADY_VERIFIED,
                () -> identities.verify(borrower.id(), text(other.name()), text(other.nationalId())));
        assertThat(checks(borrower)).isEqualTo(1);
    }

    @Test
    void aPersonIsVerifiedInOneAccountOfAChannelOnlyAndInOthersAsWell() {
        Borrower first = Borrower.verified();
        Borrower second = Borrower.of(Channel.CASHLOAN, first.person(), Invented.mobile());
        Borrower elsewhere = Borrower.of(Channel.WUKONG, first.person(), Invented.mobile());

        assertRefused(KycError.PERSON_VERIFIED_ELSEWHERE, second::verify);
        assertThat(checks(second)).isZero();
        elsewhere.verify();
    }

    @Test
    void ofManyAccountsThatClaimAPersonAtOnceOneSucceeds() throws Exception {
        org.loanhub.sandbox.Person person = Borrower.invent();
        ConcurrentLinkedQueue<Borrower> claimants = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < 12; i++) {
            claimants.add(Borrower.of(Channel.CASHLOAN, person, Invented.mobile()));
        }

        List<String> outcomes = Parallel.outcomes(12, () -> claimants.remove().verify());

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(1);
        assertThat(Collections.frequency(outcomes, "PERSON_VERIFIED_ELSEWHERE")).isEqualTo(11);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void oneAccountThatAsksManyTimesAtOnceIsVerified() throws Exception {
        Borrower borrower = Borrower.newOne();

        assertThat(Parallel.outcomes(8, borrower::verify)).containsOnly("done");
        assertThat(checks(borrower)).isBetween(1, 8);
    }

    @Test
    void aRefusalIsKeptAndMayBeMadeGood() {
        Borrower borrower = Borrower.newOne();

        assertRefused(
                KycError.IDENTITY_MISMATCH,
                () -> identities.verify(borrower.id(), text("另有其人"), borrower.nationalId()));
        assertThat(identities.find(borrower.id())).isEmpty();
        assertThat(identities.findClaim(borrower.id()))
                .hasValueSatisfying(
                        claim -> assertThat(claim.realName().value()).isEqualTo("另有其人"));
        borrower.verify();
        assertThat(identities.find(borrower.id())).isPresent();
    }

    @Test
    void aNumberThatTheRegisterDoesNotKnowIsRefused() {
        Borrower borrower = Borrower.newOne();
        assertRefused(
                KycError.IDENTITY_MISMATCH,
                () -> identities.verify(borrower.id(), borrower.name(), text("110106197606292150")));
    }

    @Test
    void aRegisterThatDoesNotAnswerDecidesNothingAndCostsNoTry() {
        Borrower borrower = Borrower.newOne();
        server.thirdParties.scenarios().choose(Party.LIMU, Scenario.REFUSED);
        try {
            for (int i = 0; i < 12; i++) {
                assertRefused(KycError.CHECK_UNAVAILABLE, borrower::verify);
            }
        } finally {
            server.thirdParties.scenarios().choose(Party.LIMU, Scenario.FINE);
        }
        assertThat(identities.findClaim(borrower.id())).isEmpty();
        borrower.verify();
    }

    @Test
    void anAccountGetsTenAnswersADay() throws Exception {
        Borrower borrower = Borrower.newOne();

        List<String> outcomes =
                Parallel.outcomes(15, () -> identities.verify(borrower.id(), text("另有其人"), borrower.nationalId()));

        assertThat(Collections.frequency(outcomes, "IDENTITY_MISMATCH")).isEqualTo(10);
        assertThat(Collections.frequency(outcomes, "TOO_MANY_CHECKS")).isEqualTo(5);
        assertRefused(KycError.TOO_MANY_CHECKS, borrower::verify);
        server.clock.advance(Duration.ofDays(1));
        borrower.verify();
    }

    @Test
    void whatIsNoNameOrNumberIsNotAskedFor() {
        Borrower borrower = Borrower.newOne();
        for (String name : List.of("", " ", "张", "张3", "<b>张</b>", "很".repeat(33))) {
            assertRefused(
                    KycError.MALFORMED, () -> identities.verify(borrower.id(), text(name), borrower.nationalId()));
        }
        for (String id :
                List.of("", "11010619760629215", "1101061976062921500", "11010619760629215Y", "X10106197606292150")) {
            assertRefused(KycError.MALFORMED, () -> identities.verify(borrower.id(), borrower.name(), text(id)));
        }
        assertThat(checks(borrower)).isZero();
    }

    @Test
    void itIsToldWhetherAPersonIsTheAccounts() {
        Borrower borrower = Borrower.newOne();
        assertThat(identities.isPerson(borrower.id(), borrower.name(), borrower.nationalId()))
                .isFalse();
        borrower.verify();

        assertThat(identities.isPerson(borrower.id(), borrower.name(), borrower.nationalId()))
                .isTrue();
        assertThat(identities.isPerson(borrower.id(), text("另有其人"), borrower.nationalId()))
                .isFalse();
        assertThat(identities.isPerson(borrower.id(), borrower.name(), text("no number")))
                .isFalse();
    }

    @Test
    void noTransactionWaitsForTheRegister() {
        Borrower borrower = Borrower.newOne();
        Transactions transactions = server.server.bean(Transactions.class);

        assertThatThrownBy(() -> transactions.run(() -> borrower.verify()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theDatabaseShowsNeitherNameNorNumber() {
        Borrower borrower = Borrower.verified();

        Map<String, Object> row =
                server.jdbc.queryForMap("SELECT * FROM person_identity WHERE account_id = ?", borrower.id());

        assertThat(new String((byte[]) row.get("real_name"), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(borrower.person().name());
        assertThat(new String((byte[]) row.get("national_id"), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(borrower.person().nationalId());
        assertThat(row.get("verified_lookup").toString()).matches("[0-9a-f]{64}");
        assertThat(borrower.verify().toString())
                .doesNotContain(borrower.person().name())
                .doesNotContain(borrower.person().nationalId());
    }
}
