package org.loanhub.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Compares the database with the schema files in the WAR, and refuses to start where a table or column is missing. LoanHub
 * never changes a deployed schema: that is the DBA's, by whatever means.
 */
final class SchemaCheck implements InitializingBean {

    private static final String FILES = "classpath*:sql/schema/V*.sql";
    private static final int SHOWN = 8;

    private final JdbcTemplate jdbc;

    SchemaCheck(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws CannotStart naming what is missing, or that the database does not answer */
    @Override
    public void afterPropertiesSet() throws IOException {
        Set<String> missing = new TreeSet<>(wantedColumns());
        missing.removeAll(columnsThere());
        if (!missing.isEmpty()) {
            throw new CannotStart("the database lacks "
                    + String.join(", ", missing.stream().limit(SHOWN).toList())
                    + (missing.size() > SHOWN ? " and " + (missing.size() - SHOWN) + " more columns" : "")
                    + "; apply sql/schema/ of this release");
        }
    }

    /** In the order in which a DBA applies the files: their numbers have three digits. */
    static Set<String> wantedColumns() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
        Arrays.sort(files, Comparator.comparing(Resource::getFilename));
        Set<String> columns = new TreeSet<>();
        for (Resource file : files) {
            SchemaFile.apply(file.getContentAsString(StandardCharsets.UTF_8), columns);
        }
        return columns;
    }

    private Set<String> columnsThere() {
        try {
            return new TreeSet<>(queryColumns());
        } catch (DataAccessException unreachable) {
            throw new CannotStart("the database does not answer: "
                    + NestedExceptionUtils.getMostSpecificCause(unreachable).getMessage());
        }
    }

    private List<String> queryColumns() {
        return jdbc.queryForList("""
                SELECT LOWER(CONCAT(table_name, '.', column_name))
                FROM information_schema.columns
                WHERE table_schema = DATABASE()
                """, String.class);
    }
}
