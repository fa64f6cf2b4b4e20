package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loanhub.gateway.CardBin.CardType;
import org.loanhub.gateway.ChannelReply.Verdict;
import org.loanhub.gateway.call.SandboxedGateway;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.sandbox.Person;

class CardGatewayTest {

    private static final Instant NOW = Instant.now(SandboxedGateway.CLOCK);

    private final SandboxedGateway lines = new SandboxedGateway();
    private final CardGateway cards = lines.cards();
    private final Person person = lines.parties.people().invent("");
    private final Payer payer = Typed.payer("u-1", person, NOW.minusSeconds(60));

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void aCardNumberTellsItsBank() {
        assertThat(cards.bin("q-1", new BankCardNumber("6222021234567890123")))
                .isEqualTo(new CardBin.Known("01020000", "工商银行", CardType.DEBIT));
        assertThat(cards.bin("q-2", new BankCardNumber("4111111111111111")))
                .isEqualTo(new CardBin.NotRecognised("5001"));
    }

    @Test
    void aCardIsBoundAtOnceAndListedByItsLastDigits() {
        BindResult.Bound bound = (BindResult.Bound) cards.bind(binding(0));

        SignedCards.Listed listed = (SignedCards.Listed) cards.signedCards("u-1");

        assertThat(listed.cards()).hasSize(1);
        assertThat(listed.cards().get(0).agreementNo()).isEqualTo(bound.agreementNo());
        assertThat(person.cards().get(0)).endsWith(listed.cards().get(0).cardTail());
    }

    @Test
    void aUserWithoutSignedCardsHasAnEmptyList() {
        assertThat(cards.signedCards("nobody")).isEqualTo(new SignedCards.Listed(List.of()));
    }

    @Test
    void theThirdCardIsBoundWithTheCodeOfAnSms() {
        BindResult.SmsSent sent = (BindResult.SmsSent) cards.bind(binding(2));
        String code = lines.parties.smsBox().of(person.mobile()).get(0).code();
        String wrong = code.equals("000000") ? "000001" : "000000";

        BindResult.Refused refused = (BindResult.Refused) cards.verifyBinding("u-1", sent.token(), wrong);

        assertThat(refused.reason()).isEqualTo(BindResult.Reason.SMS_CODE_WRONG);
        assertThat(cards.verifyBinding("u-1", sent.token(), code)).isInstanceOf(BindResult.Bound.class);
        BindResult.Refused again = (BindResult.Refused) cards.verifyBinding("u-1", sent.token(), code);
        assertThat(again.reason()).isEqualTo(BindResult.Reason.SMS_CODE_EXPIRED);
    }

    @Test
    void somebodyElsesCardIsRefused() {
        Person other = lines.parties.people().invent("");

        BindResult result = cards.bind(new CardBinding("b-1", NOW, payer, Typed.card(other, 0)));

        assertThat(result).isEqualTo(new BindResult.Refused(BindResult.Reason.OTHER, "5005", "交易失败[5005]"));
    }

    @Test
    void anUnboundCardIsNoLongerListed() {
        BindResult.Bound bound = (BindResult.Bound) cards.bind(binding(0));

        assertThat(cards.unbind("somebody-else", bound.agreementNo()).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(cards.unbind("u-1", bound.agreementNo()).verdict()).isEqualTo(Verdict.DONE);
        assertThat(cards.signedCards("u-1")).isEqualTo(new SignedCards.Listed(List.of()));
    }

    @Test
    void withoutAConnectionNothingIsKnown() {
        lines.settings.put("lianlian.query-url", "http://127.0.0.1:1");
        lines.settings.put("lianlian.mpay-url", "http://127.0.0.1:1");
        CardGateway unreachable = lines.cards();

        assertThat(unreachable.bin("q-1", new BankCardNumber("6222021234567890123")))
                .isEqualTo(new CardBin.Unavailable("NO_CONNECTION"));
        assertThat(unreachable.signedCards("u-1")).isEqualTo(new SignedCards.Unavailable("NO_CONNECTION"));
        assertThat(unreachable.bind(binding(0))).isEqualTo(new BindResult.Unknown("NO_CONNECTION"));
    }

    private CardBinding binding(int card) {
        return new CardBinding("b-" + card, NOW, payer, Typed.card(person, card));
    }
}
