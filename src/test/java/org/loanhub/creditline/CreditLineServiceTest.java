package org.loanhub.creditline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Parallel;
import org.loanhub.TestServer;
import org.loanhub.VerifiedBorrower;
import org.loanhub.application.CreditLine;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Money;
import org.loanhub.transaction.Transactions;

@Tag("server")
class CreditLineServiceTest {

    private final TestServer server = TestServer.get();
    private final CreditLineService lines = server.server.bean(CreditLineService.class);
    private final Transactions transactions = server.server.bean(Transactions.class);
    private final long account = VerifiedBorrower.unverified("").id();

    @Test
    void whoNeverBorrowedHasTheLimitOfTheProducts() {
        assertThat(lines.get(account, Channel.CASHLOAN))
                .isEqualTo(new CreditLine(account, Money.ofYuan("20000"), Money.ZERO, CreditLine.State.OPEN));
    }

    @Test
    void fiftyAtOnceNeverTakeMoreThanThereIs() throws Exception {
        lines.setLimit(account, Money.ofYuan("1050"));

        List<String> outcomes = Parallel.outcomes(50, () -> {
            transactions.run(() -> lines.use(account, Channel.CASHLOAN, Money.ofYuan("100")));
            return "";
        });

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(10);
        assertThat(Collections.frequency(outcomes, "CREDIT_LIMIT_EXCEEDED")).isEqualTo(40);
        assertThat(lines.get(account, Channel.CASHLOAN).available()).isEqualTo(Money.ofYuan("50"));
        transactions.run(() -> lines.release(account, Money.ofYuan("1000")));
        assertThat(server.faults()).isEmpty();
    }
}
