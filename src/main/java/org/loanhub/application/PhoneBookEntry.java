package org.loanhub.application;

/** Somebody in the borrower's phone; the remark may be empty. */
public record PhoneBookEntry(String name, String phone, String remark) {

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "PhoneBookEntry[...]";
    }
}
