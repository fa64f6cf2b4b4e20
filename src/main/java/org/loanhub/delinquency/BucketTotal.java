package org.loanhub.delinquency;

import org.loanhub.kernel.Money;

/**
 * All late loans of a bucket.
 *
 * @param overdue what is late of them, penalty included
 */
public record BucketTotal(DelinquencyBucket bucket, long loans, Money overdue) {}
