package org.loanhub.application;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/** {@link Reasons#text} in the database. */
@MappedTypes(Reasons.class)
public final class ReasonsTypeHandler extends BaseTypeHandler<Reasons> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Reasons reasons, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, reasons.text());
    }

    @Override
    public @Nullable Reasons getNullableResult(ResultSet row, String column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    public @Nullable Reasons getNullableResult(ResultSet row, int column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    public @Nullable Reasons getNullableResult(CallableStatement call, int column) throws SQLException {
        return read(call.getString(column));
    }

    private static @Nullable Reasons read(@Nullable String text) {
        return text == null ? null : Reasons.of(text);
    }
}
