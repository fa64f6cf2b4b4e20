package org.loanhub.application;

/**
 * What one rule said of an application.
 *
 * @param policy the rule's short stable name
 * @param reason in words, without personal data
 */
public record Finding(String policy, Verdict verdict, String reason) {}
