package org.loanhub.console.system;

import com.alibaba.druid.pool.DruidDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** Whether the database answers now. */
@Component
class Readiness {

    private static final long PATIENCE_MILLIS = 1000;
    private static final int PATIENCE_SECONDS = 1;

    private final DruidDataSource dataSource;

    Readiness(DruidDataSource dataSource) {
        this.dataSource = dataSource;
    }

    boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection(PATIENCE_MILLIS)) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException down) {
            return false;
        }
    }
}
