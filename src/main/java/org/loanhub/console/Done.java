package org.loanhub.console;

import org.jspecify.annotations.Nullable;

/**
 * What a POST of the console answers: go to a page, and say there what was done.
 *
 * @param path a page of the console; null for the page whose form was sent
 * @param notice a sentence in Chinese
 * @param subject for the record of deeds, instead of what {@link Deed#subject} names; null leaves that
 */
record Done(@Nullable String path, String notice, @Nullable String subject) {

    static Done at(String path, String notice) {
        return new Done(path, notice, null);
    }

    static Done here(String notice) {
        return new Done(null, notice, null);
    }

    Done about(Object newSubject) {
        return new Done(path, notice, newSubject.toString());
    }
}
