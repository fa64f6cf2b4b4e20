package org.loanhub.kyc;

import java.time.Instant;

/**
 * A liveness check that was passed.
 *
 * @param flowId UUID text, the id on the wire
 */
public record FaceCheck(long id, String flowId, Instant passedAt) {}
