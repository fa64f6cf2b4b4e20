package org.loanhub.creditline;

/**
 * A loan taken out of an approved line.
 *
 * @param lineOrderId the order of the line
 * @param orderNo 24 digits; of the first drawdown the number of its order
 * @param withdrawNo 16 digits
 * @param faceFlowId of the liveness check before it, UUID text
 */
public record Drawdown(
        long applicationId, long lineOrderId, String orderNo, String withdrawNo, long faceCheckId, String faceFlowId) {}
