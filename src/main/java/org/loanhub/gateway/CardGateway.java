package org.loanhub.gateway;

import java.util.Optional;
import org.loanhub.kernel.BankCardNumber;

/** Knows bank cards, and signs them so that they can be debited. */
public interface CardGateway {

    /** @param reference our own number of the question, at most 64 characters and nothing personal */
    CardBin bin(String reference, BankCardNumber cardNo);

    /** The cards that a user has signed. */
    SignedCards signedCards(String userId);

    /** The signed form with which the user's browser goes to LianLian's signing page. */
    CashierRedirect signingPage(CardSigning signing);

    /**
     * Reads the parameters {@code status} and {@code result} that the browser brings back from the signing page. Look the
     * card up by {@link #signedCards} before believing more than the agreement's number.
     *
     * @return empty if the signing failed, or if this is not proven to come from LianLian and to be for us
     */
    Optional<SigningReturn> readSigningReturn(String status, String result);

    /** Signs a card without a page; LianLian may want the code of an SMS first. */
    BindResult bind(CardBinding binding);

    /** @param token from {@link BindResult.SmsSent}, good for thirty minutes */
    BindResult verifyBinding(String userId, String token, String smsCode);

    ChannelReply unbind(String userId, String agreementNo);
}
