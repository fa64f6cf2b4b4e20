package org.loanhub.console.web;

import org.jspecify.annotations.Nullable;
import org.loanhub.console.audit.Audited;

/**
 * What a POST of the console answers: go to a page, and say there what was done.
 *
 * @param path a page of the console; null for the page whose form was sent
 * @param notice a sentence in Chinese
 * @param subject for the audit trail, instead of what {@link Audited#subject} names; null leaves that
 */
public record Done(
        @Nullable String path, String notice, @Nullable String subject) {

    /** Goes to another page. */
    public static Done at(String path, String notice) {
        return new Done(path, notice, null);
    }

    /** Goes back to the page whose form was sent. */
    public static Done here(String notice) {
        return new Done(null, notice, null);
    }

    /** The same, with this subject in the audit trail. */
    public Done about(Object newSubject) {
        return new Done(path, notice, newSubject.toString());
    }
}
