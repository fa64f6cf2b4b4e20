package org.loanhub.kyc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.loanhub.Refusals.assertRefused;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Crowd;
import org.loanhub.TestServer;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;
import org.loanhub.transaction.Transactions;

/** Liveness checks: when they are asked, how long they are good, and what is kept of them. */
@Tag("server")
class FaceCheckServiceTest {

    private static final byte[] FACE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 'f', 'a', 'c', 'e'};

    private final TestServer server = TestServer.get();
    private final FaceCheckService faces = server.server.bean(FaceCheckService.class);
    private final Transactions transactions = server.server.bean(Transactions.class);
    private final Borrower borrower = Borrower.verified();

    private Optional<FaceCheck> use() {
        return transactions.inTransaction(() -> faces.use(borrower.id()));
    }

    private int count(String what) {
        Integer count = server.jdbc.queryForObject(
                "SELECT COUNT(" + what + ") FROM face_check WHERE account_id = ?", Integer.class, borrower.id());
        return count == null ? 0 : count;
    }

    private int questions() {
        Integer count = server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM kyc_check WHERE account_id = ? AND kind = 'FACE'", Integer.class, borrower.id());
        return count == null ? 0 : count;
    }

    @Test
    void aPassedCheckIsGoodForOneUse() {
        faces.verify(borrower.id(), FACE);

        assertThat(use()).isPresent();
        assertThat(use()).isEmpty();
    }

    @Test
    void whileACheckIsGoodNothingIsAskedAgain() {
        faces.verify(borrower.id(), FACE);
        faces.verify(borrower.id(), FACE);
        assertThat(questions()).isOne();

        use();
        faces.verify(borrower.id(), FACE);
        assertThat(questions()).isEqualTo(2);
    }

    @Test
    void aRollbackGivesTheCheckBack() {
        faces.verify(borrower.id(), FACE);
        Runnable work = () -> {
            assertThat(faces.use(borrower.id())).isPresent();
            throw new CancellationException();
        };
        assertThatThrownBy(() -> transactions.run(work)).isInstanceOf(CancellationException.class);

        assertThat(use()).isPresent();
    }

    @Test
    void ofManyUsesAtOnceOneSucceeds() throws Exception {
        faces.verify(borrower.id(), FACE);

        List<Boolean> used = Crowd.call(16, i -> use().isPresent());
        assertThat(Collections.frequency(used, true)).isOne();
    }

    @Test
    void aPictureThatNobodyUsedIsErasedAfterHalfAnHour() {
        faces.verify(borrower.id(), FACE);
        server.clock.advance(Duration.ofMinutes(29));
        faces.eraseUnused();
        assertThat(count("picture")).isOne();
        server.clock.advance(Duration.ofMinutes(1));
        faces.eraseUnused();

        assertThat(count("picture")).isZero();
        assertThat(count("id")).isOne();
        assertThat(use()).isEmpty();
    }

    @Test
    void aRegisterWithoutAnAnswerDecidesNothing() {
        server.thirdParties.scenarios().choose(Party.LIMU, Scenario.REFUSED);
        try {
            assertRefused(KycError.CHECK_UNAVAILABLE, () -> faces.verify(borrower.id(), FACE));
        } finally {
            server.thirdParties.scenarios().choose(Party.LIMU, Scenario.FINE);
        }
        assertThat(count("id")).isZero();
        faces.verify(borrower.id(), FACE);
    }

    @Test
    void strangersToUsHaveNoFaceToCompareWith() {
        Borrower unverified = Borrower.newOne();

        assertRefused(KycError.IDENTITY_NOT_VERIFIED, () -> faces.verify(unverified.id(), FACE));
    }
}
