package org.loanhub.application;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/** {@link Reason#text} in the database. */
@MappedTypes(Reason.class)
public final class ReasonTypeHandler extends BaseTypeHandler<Reason> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Reason reason, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, reason.text());
    }

    @Override
    public @Nullable Reason getNullableResult(ResultSet row, String column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    public @Nullable Reason getNullableResult(ResultSet row, int column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    public @Nullable Reason getNullableResult(CallableStatement call, int column) throws SQLException {
        return read(call.getString(column));
    }

    private static @Nullable Reason read(@Nullable String text) {
        return text == null ? null : Reason.of(text);
    }
}
