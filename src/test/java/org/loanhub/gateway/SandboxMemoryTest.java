package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loanhub.gateway.ChannelReply.Verdict;
import org.loanhub.gateway.call.SandboxedGateway;
import org.loanhub.kernel.Money;
import org.loanhub.sandbox.Person;
import org.loanhub.sandbox.SandboxMemory;

class SandboxMemoryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void peopleOrdersCardsAndPlansAreStillKnownAfterARestart() throws Exception {
        Path file = directory.resolve("sandbox.jsonl");
        Person person;
        String agreementNo;
        InstallmentDebit debit;
        try (SandboxedGateway before = new SandboxedGateway(SandboxMemory.in(file))) {
            person = before.parties.people().invent("");
            Payer payer = Typed.payer("u-1", person, NOW);
            agreementNo = ((BindResult.Bound)
                            before.cards().bind(new CardBinding("b-1", NOW, payer, Typed.card(person, 0))))
                    .agreementNo();
            debit = new InstallmentDebit(
                    "d-1",
                    NOW,
                    payer,
                    "p-1",
                    agreementNo,
                    LocalDate.of(2026, 4, 1),
                    Money.ofYuan("100.00"),
                    "还款",
                    before.notifyUrl());
            before.repayments()
                    .authorise(new RepaymentPlan(
                            "u-1",
                            "p-1",
                            agreementNo,
                            List.of(new RepaymentPlan.Item(debit.dueDate(), debit.amount()))));
            assertThat(before.payOuts().disburse(payOut(person))).isInstanceOf(DisbursementResult.Accepted.class);
        }
        Files.writeString(file, "{\"kind\":\"person\",\"val", StandardOpenOption.APPEND);

        try (SandboxedGateway after = new SandboxedGateway(SandboxMemory.in(file))) {
            assertThat(after.parties.people().list()).contains(person);
            assertThat(after.payOuts().query("o-1").status()).isEqualTo(OrderStatus.SUCCEEDED);
            assertThat(after.repayments().debit(debit)).isInstanceOf(DebitResult.Paid.class);
            assertThat(after.cards().unbind("u-1", agreementNo).verdict()).isEqualTo(Verdict.DONE);
        }

        try (SandboxedGateway later = new SandboxedGateway(SandboxMemory.in(file))) {
            assertThat(later.cards().signedCards("u-1")).isEqualTo(new SignedCards.Listed(List.of()));
            assertThat(later.repayments().query("d-1", NOW).status()).isEqualTo(OrderStatus.SUCCEEDED);
        }
    }

    private static DisbursementOrder payOut(Person person) {
        return new DisbursementOrder(
                "o-1",
                NOW,
                Money.ofYuan("1000.00"),
                Typed.card(person, 0),
                Typed.name(person),
                "借款发放",
                "http://127.0.0.1:1/");
    }
}
