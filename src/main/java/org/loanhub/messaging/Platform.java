package org.loanhub.messaging;

/** What an app runs on. */
public enum Platform {
    ANDROID,
    IOS,
    OTHER
}
