package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.slf4j.LoggerFactory;

/** How often the row of one application is read until its money is out. */
@Tag("server")
class ApplicationReadsTest {

    private static final String MAPPER = "org.loanhub.application.ApplicationMapper";

    private final TestServer server = TestServer.get();
    private final Logger logger = (Logger) LoggerFactory.getLogger(MAPPER);
    private final List<String> reads = new CopyOnWriteArrayList<>();

    /** MyBatis logs each statement under its mapper and name. */
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            String message = event.getFormattedMessage();
            if (message.contains("Preparing: SELECT id, public_id") && message.contains("FROM loan_application")) {
                reads.add(event.getLoggerName().substring(MAPPER.length() + 1));
            }
        }
    };

    @BeforeEach
    void listen() {
        appender.start();
        logger.addAppender(appender);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
    }

    @AfterEach
    void stop() {
        logger.setLevel(null);
        logger.setAdditive(true);
        logger.detachAppender(appender);
    }

    @Test
    void fromSubmissionToDisbursementTheRowIsReadThreeTimesAtMost() {
        WukongClient user = Steps.borrower(Steps.invent(""));
        reads.clear();

        Steps.done(user.post("/loan-submit", Map.of("amount", 500, "period", 7)));
        Waits.untilHolds(() -> assertThat(server.jdbc.queryForObject(
                        "SELECT status FROM loan_application ORDER BY id DESC LIMIT 1", String.class))
                .isEqualTo("ACTIVE"));

        assertThat(reads).as("reads").isNotEmpty().hasSizeLessThanOrEqualTo(3);
    }
}
