package org.loanhub.kyc;

/** What a register was asked about. */
enum CheckKind {
    IDENTITY,
    CARD,
    MOBILE,
    FACE
}
