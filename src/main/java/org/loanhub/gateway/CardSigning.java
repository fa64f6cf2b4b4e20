package org.loanhub.gateway;

import org.loanhub.kernel.BankCardNumber;

/** A card that its holder is to sign on LianLian's page. */
public record CardSigning(Payer payer, BankCardNumber cardNo, String returnUrl) {}
