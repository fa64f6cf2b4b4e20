package org.loanhub.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Refusals.assertRefused;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Parallel;
import org.loanhub.TestServer;

/** Document 001, section 7: four characters, two minutes, once. */
@Tag("server")
class PictureCodeServiceTest {

    private final TestServer server = TestServer.get();
    private final PictureCodeService codes = server.server.bean(PictureCodeService.class);

    @Test
    void aCodeHasFourCharactersAndIsGoodOnce() {
        String code = codes.issue();

        assertThat(code).matches("[a-z0-9]{4}");
        codes.use(code);
        assertRefused(AccountError.PICTURE_CODE_EXPIRED, () -> codes.use(code));
    }

    @Test
    void capitalsAreTakenForSmallLetters() {
        codes.use(" " + codes.issue().toUpperCase(Locale.ROOT));
    }

    @Test
    void aCodeNobodyGaveOutIsWrong() {
        assertRefused(AccountError.PICTURE_CODE_WRONG, () -> codes.use("0000"));
        assertRefused(AccountError.PICTURE_CODE_WRONG, () -> codes.use(""));
    }

    @Test
    void afterTwoMinutesACodeIsOverAndLaterItIsDeleted() {
        String code = codes.issue();
        server.clock.advance(Duration.ofMinutes(2));
        assertRefused(AccountError.PICTURE_CODE_EXPIRED, () -> codes.use(code));

        server.clock.advance(Duration.ofMinutes(11));
        server.server.bean(CodeCleanup.class).deleteOldCodes();
        assertRefused(AccountError.PICTURE_CODE_WRONG, () -> codes.use(code));
    }

    @Test
    void ofManyWhoUseACodeAtOnceOneSucceeds() throws Exception {
        String code = codes.issue();

        assertThat(Parallel.outcomes(20, () -> {
                    codes.use(code);
                    return code;
                }))
                .satisfies(outcomes ->
                        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(1));
    }

    @Test
    void theDatabaseDoesNotKnowTheCode() {
        String code = codes.issue();

        assertThat(server.jdbc.queryForList("SELECT code_lookup FROM picture_code", String.class))
                .isNotEmpty()
                .doesNotContain(code)
                .allMatch(lookup -> lookup.matches("[0-9a-f]{64}"));
    }
}
