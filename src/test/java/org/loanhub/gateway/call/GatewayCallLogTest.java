package org.loanhub.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.gateway.SmsMessage;
import org.loanhub.gateway.SmsResult;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;
import org.loanhub.sandbox.Person;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;

@Tag("server")
class GatewayCallLogTest {

    private final TestServer server = TestServer.get();
    private final String reference = UUID.randomUUID().toString();
    private SandboxedGateway lines;

    @BeforeEach
    void start() {
        lines = new SandboxedGateway(server.server.bean(GatewayCallMapper.class));
    }

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void anAnsweredCallLeavesOneRowThatNamesNobody() {
        Person person = lines.parties.people().invent("");

        lines.identities().realName(reference, new RealName(person.name()), new NationalId(person.nationalId()));

        Map<String, Object> row = rows().get(0);
        assertThat(row)
                .containsEntry("third_party", "limu")
                .containsEntry("operation", "ID_CHECK")
                .containsEntry("outcome", "ANSWERED")
                .containsEntry("code", "0000");
        assertThat((Long) row.get("duration_ms")).isBetween(0L, 6000L);
        assertThat((LocalDateTime) row.get("called_at"))
                .isCloseTo(LocalDateTime.now(SandboxedGateway.CLOCK), within(10, ChronoUnit.SECONDS));
        assertThat(row.toString()).doesNotContain(person.name(), person.nationalId());
    }

    @Test
    void aQuestionThatIsRepeatedLeavesARowForEachTry() {
        lines.parties.scenarios().choose(Party.LIMU, Scenario.LOST_ORDER);

        lines.impatient().identities().realName(reference, new RealName("王小明"), new NationalId("110105199001011230"));

        assertThat(rows())
                .hasSize(2)
                .allSatisfy(row ->
                        assertThat(row).containsEntry("outcome", "UNANSWERED").containsEntry("code", "TIMEOUT"));
    }

    @Test
    void aCallThatNeverLeftIsToldFromOneThatWasRefused() {
        lines.settings.put("sms.url", "http://127.0.0.1:1");

        lines.sms()
                .send(new SmsMessage(new MobileNumber("13812345678"), "SMS_CODE", Map.of("code", "123456"), reference));

        assertThat(rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("outcome", "NOT_SENT").containsEntry("code", "NO_CONNECTION"));
    }

    @Test
    void aRowThatCannotBeWrittenBreaksNoCall() {
        SandboxedGateway broken = new SandboxedGateway(call -> {
            throw new IllegalStateException("the database is away");
        });

        SmsResult result = broken.sms()
                .send(new SmsMessage(new MobileNumber("13812345678"), "SMS_CODE", Map.of("code", "123456"), reference));

        assertThat(result).isInstanceOf(SmsResult.Sent.class);
        broken.close();
        assertThat(rows()).isEmpty();
    }

    /** Closing the log waits for what is still to be written. */
    private List<Map<String, Object>> rows() {
        lines.closeLogs();
        return server.jdbc.queryForList("""
                SELECT third_party, operation, outcome, code, duration_ms, called_at
                FROM gateway_call
                WHERE reference = ?
                ORDER BY id
                """, reference);
    }
}
