package org.loanhub.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.kernel.Money;

class TransferOrderTest {

    @Test
    void oneFenIsTheLeastThatMoves() {
        assertThat(order("BID-1", TransferKind.BID, 7, 100, 101, 1).amount()).isEqualTo(Money.ofFen(1));
    }

    @ParameterizedTest(name = "{0} fen")
    @ValueSource(longs = {0, -1})
    void zeroAndLessAreRefused(long fen) {
        assertThatIllegalArgumentException().isThrownBy(() -> order("BID-1", TransferKind.BID, 7, 100, 101, fen));
    }

    /** An order with a known number must be the same in everything else, or it is another one by mistake. */
    @ParameterizedTest(name = "{0} {1} of {2} from {3} to {4}, {5} fen: {6}")
    @CsvSource({
        "BID-1, BID,     7, 100, 101, 500, true",
        "BID-2, BID,     7, 100, 101, 500, false",
        "BID-1, PAYBACK, 7, 100, 101, 500, false",
        "BID-1, BID,     8, 100, 101, 500, false",
        "BID-1, BID,     7, 102, 101, 500, false",
        "BID-1, BID,     7, 100, 102, 500, false",
        "BID-1, BID,     7, 100, 101, 501, false"
    })
    void aTransferKnowsWhatItWasBookedFor(
            String requestNo, TransferKind kind, long subject, long debit, long credit, long fen, boolean same) {
        Transfer booked = Transfer.booked(42, order("BID-1", TransferKind.BID, 7, 100, 101, 500));

        assertThat(booked.id()).isEqualTo(42);
        assertThat(booked.moves(order(requestNo, kind, subject, debit, credit, fen)))
                .isEqualTo(same);
    }

    private static TransferOrder order(
            String requestNo, TransferKind kind, long subject, long debit, long credit, long fen) {
        return new TransferOrder(requestNo, kind, subject, debit, credit, Money.ofFen(fen));
    }
}
