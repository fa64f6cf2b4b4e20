package org.loanhub.config;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which columns a file of {@code sql/schema/} makes. Our files keep one form: {@code CREATE TABLE name (}, a column a
 * line indented by two, {@code ALTER TABLE name} followed by {@code ADD COLUMN} lines; a test compares the outcome with a real
 * database.
 */
final class SchemaFile {

    private static final Pattern TABLE = Pattern.compile("(?:CREATE|ALTER) TABLE (\\w+).*");
    private static final Pattern COLUMN = Pattern.compile("  (?:ADD COLUMN )?([a-z]\\w*)\\s+[A-Z].*");

    private SchemaFile() {}

    /** Each as {@code table.column} in lower case. */
    static Set<String> columns(String sql) {
        Set<String> columns = new TreeSet<>();
        String table = "";
        for (String line : sql.lines().toList()) {
            Matcher start = TABLE.matcher(line);
            Matcher column = COLUMN.matcher(line);
            if (start.matches()) {
                table = start.group(1);
            } else if (!table.isEmpty() && column.matches()) {
                columns.add((table + "." + column.group(1)).toLowerCase(Locale.ROOT));
            }
            if (line.endsWith(";")) {
                table = "";
            }
        }
        return columns;
    }
}
