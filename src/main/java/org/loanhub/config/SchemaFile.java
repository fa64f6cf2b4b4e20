package org.loanhub.config;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which columns a file of {@code sql/schema/} makes, drops and renames. Our files keep one form: {@code CREATE TABLE name (},
 * a column a line indented by two, {@code ALTER TABLE name} followed by {@code ADD COLUMN}, {@code RENAME COLUMN} and {@code DROP
 * COLUMN} lines, {@code RENAME TABLE name TO name}, {@code DROP TABLE name}; a test compares the outcome with a real database.
 */
final class SchemaFile {

    private static final Pattern TABLE = Pattern.compile("(?:CREATE|ALTER) TABLE (\\w+).*");
    private static final Pattern RENAMED = Pattern.compile("RENAME TABLE (\\w+) TO (\\w+);");
    private static final Pattern GONE = Pattern.compile("DROP TABLE (\\w+);");
    private static final Pattern COLUMN = Pattern.compile("  (?:ADD COLUMN )?([a-z]\\w*)\\s+[A-Z].*");
    private static final Pattern DROPPED = Pattern.compile("  DROP COLUMN (\\w+)[,;]");
    private static final Pattern RENAMED_COLUMN = Pattern.compile("  RENAME COLUMN (\\w+) TO (\\w+)[,;]");

    private final Set<String> columns;
    private String table = "";

    private SchemaFile(Set<String> columns) {
        this.columns = columns;
    }

    /**
     * Changes the columns as the file changes a database.
     *
     * @param columns each as {@code table.column} in lower case: before, and then after this file
     */
    static void apply(String sql, Set<String> columns) {
        SchemaFile file = new SchemaFile(columns);
        sql.lines().forEach(file::apply);
    }

    private void apply(String line) {
        Matcher start = TABLE.matcher(line);
        Matcher column = COLUMN.matcher(line);
        Matcher dropped = DROPPED.matcher(line);
        Matcher renamed = RENAMED.matcher(line);
        Matcher gone = GONE.matcher(line);
        Matcher renamedColumn = RENAMED_COLUMN.matcher(line);
        if (start.matches()) {
            table = start.group(1);
        } else if (renamed.matches()) {
            rename(renamed.group(1), renamed.group(2));
        } else if (gone.matches()) {
            columns.removeIf(known -> known.startsWith(gone.group(1) + "."));
        } else if (!table.isEmpty() && column.matches()) {
            columns.add(named(column.group(1)));
        } else if (!table.isEmpty() && dropped.matches()) {
            columns.remove(named(dropped.group(1)));
        } else if (!table.isEmpty() && renamedColumn.matches()) {
            columns.remove(named(renamedColumn.group(1)));
            columns.add(named(renamedColumn.group(2)));
        }
        if (line.endsWith(";")) {
            table = "";
        }
    }

    private String named(String column) {
        return (table + "." + column).toLowerCase(Locale.ROOT);
    }

    private void rename(String from, String to) {
        for (String column : new TreeSet<>(columns)) {
            if (column.startsWith(from + ".")) {
                columns.remove(column);
                columns.add(to + column.substring(from.length()));
            }
        }
    }
}
