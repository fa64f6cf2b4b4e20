package org.loanhub.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.TestServer;
import org.loanhub.sandbox.LocalServer;
import org.slf4j.LoggerFactory;

/** A value that a setting cannot have stops the start with one line that names it, wherever the setting is read. */
@Tag("server")
class WrongSettingsTest {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    private final TestServer server = TestServer.get();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        ROOT.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        ROOT.detachAppender(log);
    }

    @ParameterizedTest
    @CsvSource({
        "cashloan.signature, Required, cashloan.signature has to be required or lenient",
        "cashloan.checked-step, Cookie, cashloan.checked-step has to be cookie or address",
        "cashloan.app-key, 123456789, cashloan.app-key has 9 bytes and has to have 8",
        "cashloan.session-idle, 60 days, cashloan.session-idle (LOANHUB_CASHLOAN_SESSION_IDLE) has to be a duration such as P60D",
        "console.session-idle, soon, console.session-idle (LOANHUB_CONSOLE_SESSION_IDLE) has to be a duration such as PT30M",
        "futureloan.jwt-key, short, futureloan.jwt-key: the JWT key needs at least 64 bytes",
        "lianlian.public-key, none, the setting lianlian.public-key: not an X.509 RSA public key",
        "end-of-day.cron, hourly, end-of-day.cron (LOANHUB_END_OF_DAY_CRON) has to be a cron expression of six fields",
        "lending.remind-days-before, 3;1, lending.remind-days-before (LOANHUB_LENDING_REMIND_DAYS_BEFORE) has to be whole numbers",
        "wukong.dialect, Deployed, wukong.dialect has to be document or deployed",
        "wukong.signing-return-url, /m, wukong.signing-return-url has to be none or begin with http:// or https://",
        "wukong.payment-return-url, ftp://m.example.test, wukong.payment-return-url has to be none or begin with",
        "referral.show-session, maybe, referral.show-session (LOANHUB_REFERRAL_SHOW_SESSION) has to be true or false"
    })
    void stopsTheStart(String name, String value, String line) {
        Map<String, String> settings = server.settings();
        settings.put(name, value);

        assertThatThrownBy(() -> LocalServer.start(
                                0, TestServer.DIRECTORY.resolve("wrong-settings"), settings, server.clock)
                        .close())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not start");

        List<ILoggingEvent> said = log.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .filter(event -> event.getLoggerName().matches("org\\.(springframework|loanhub\\.config)\\..*"))
                .toList();
        assertThat(said).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage())
                    .startsWith("LoanHub does not start: " + line)
                    .doesNotContain("\n");
            assertThat(event.getThrowableProxy()).isNull();
        });
    }
}
