package org.loanhub.invest;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/** Stores a project's status by its code. */
@MappedTypes(ProjectStatus.class)
public final class ProjectStatusTypeHandler extends BaseTypeHandler<ProjectStatus> {

    @Override
    public void setNonNullParameter(
            PreparedStatement statement, int index, ProjectStatus status, @Nullable JdbcType type) throws SQLException {
        statement.setInt(index, status.code());
    }

    @Override
    public ProjectStatus getNullableResult(ResultSet row, String column) throws SQLException {
        return ProjectStatus.ofCode(row.getInt(column));
    }

    @Override
    public ProjectStatus getNullableResult(ResultSet row, int column) throws SQLException {
        return ProjectStatus.ofCode(row.getInt(column));
    }

    @Override
    public ProjectStatus getNullableResult(CallableStatement call, int column) throws SQLException {
        return ProjectStatus.ofCode(call.getInt(column));
    }
}
