package org.loanhub.application;

/**
 * What one rule said of an application.
 *
 * @param reason without personal data
 */
public record Finding(PolicyName policy, Verdict verdict, Reason reason) {}
