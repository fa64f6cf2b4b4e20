package org.loanhub.kyc;

/**
 * Questions of one account, kind and day.
 *
 * @param used those that count towards the limit
 * @param lastTry 0 if there was none
 */
record ChecksOfDay(int used, int lastTry) {}
