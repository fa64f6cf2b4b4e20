package org.loanhub.gateway;

import java.time.Instant;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;

/**
 * Who pays or signs a card; LianLian's risk control wants to know.
 *
 * @param userId our number of the person, at most 32 characters, the same in every call
 * @param registeredAt when the account was opened here
 */
public record Payer(String userId, RealName name, NationalId nationalId, MobileNumber mobile, Instant registeredAt) {}
