package org.loanhub.referral;

/** Cells of a CSV file (RFC 4180). */
final class Csv {

    /** What begins a formula; the wide ones do in spreadsheets for East Asia. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /** Quoted where it has to be. A text that a spreadsheet would run as a formula gets an apostrophe before it. */
    static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        return safe.chars().anyMatch(Csv::needsQuotes) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean needsQuotes(int character) {
        return character == '"' || character == ',' || character == '\n' || character == '\r';
    }
}
