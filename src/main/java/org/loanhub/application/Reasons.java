package org.loanhub.application;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Why a status changed: what the rules or a third party said; none if a person decided. */
public record Reasons(List<Reason> all) {

    public static final Reasons NONE = new Reasons(List.of());

    private static final String SEPARATOR = ";";

    public Reasons {
        all = List.copyOf(all);
    }

    public static Reasons of(Reason reason) {
        return new Reasons(List.of(reason));
    }

    /** What the findings say that are not in the applicant's favour, in their order. */
    public static Reasons of(List<Finding> findings) {
        return new Reasons(findings.stream()
                .filter(finding -> finding.verdict() != Verdict.PASS)
                .map(Finding::reason)
                .toList());
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static Reasons of(String text) {
        return text.isEmpty()
                ? NONE
                : new Reasons(
                        Arrays.stream(text.split(SEPARATOR)).map(Reason::of).toList());
    }

    /** As it is stored: {@code AGE_NOT_ALLOWED:18,60;BARRED}; empty if there are none. */
    public String text() {
        return all.stream().map(Reason::text).collect(Collectors.joining(SEPARATOR));
    }
}
