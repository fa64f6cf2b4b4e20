package org.loanhub.gateway;

import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;
import java.time.Instant;

/**
 * Who pays or signs a card; LianLian's risk control wants to know.
 *
 * @param userId our number of the person, at most 32 characters, the same in every call
 * @param registeredAt when the account was opened here
 */
public record Payer(String userId, RealName name, NationalId nationalId, MobileNumber mobile, Instant registeredAt) {}
