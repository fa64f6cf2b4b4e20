package org.loanhub.gateway;

/** What the browser brought back from the signing page, its signature checked. */
public record SigningReturn(String userId, String agreementNo) {}
