package org.loanhub.creditline;

/**
 * A loan taken out of an approved line.
 *
 * @param creditLineApplicationId the application for the line
 * @param orderNo 24 digits; of the first drawdown the number of the application for its line
 * @param drawdownNo 16 digits
 * @param faceFlowId of the liveness check before it, UUID text
 */
public record Drawdown(
        long applicationId,
        long creditLineApplicationId,
        String orderNo,
        String drawdownNo,
        long faceCheckId,
        String faceFlowId) {}
