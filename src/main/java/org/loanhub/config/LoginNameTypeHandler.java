package org.loanhub.config;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;
import org.loanhub.account.LoginName;

/** Login names are looked up and sorted by the database, so they are stored as they are. */
@MappedTypes(LoginName.class)
final class LoginNameTypeHandler extends BaseTypeHandler<LoginName> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, LoginName name, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, name.value());
    }

    @Override
    public @Nullable LoginName getNullableResult(ResultSet row, String column) throws SQLException {
        return name(row.getString(column));
    }

    @Override
    public @Nullable LoginName getNullableResult(ResultSet row, int column) throws SQLException {
        return name(row.getString(column));
    }

    @Override
    public @Nullable LoginName getNullableResult(CallableStatement call, int column) throws SQLException {
        return name(call.getString(column));
    }

    private static @Nullable LoginName name(@Nullable String text) {
        return text == null ? null : new LoginName(text);
    }
}
