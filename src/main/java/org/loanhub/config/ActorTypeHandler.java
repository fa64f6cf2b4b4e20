package org.loanhub.config;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;

/** {@code SYSTEM}, {@code OPERATOR:reviewer} and so on in the database. */
@MappedTypes(Actor.class)
final class ActorTypeHandler extends BaseTypeHandler<Actor> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Actor actor, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, actor.text());
    }

    @Override
    public @Nullable Actor getNullableResult(ResultSet row, String column) throws SQLException {
        return actor(row.getString(column));
    }

    @Override
    public @Nullable Actor getNullableResult(ResultSet row, int column) throws SQLException {
        return actor(row.getString(column));
    }

    @Override
    public @Nullable Actor getNullableResult(CallableStatement call, int column) throws SQLException {
        return actor(call.getString(column));
    }

    private static @Nullable Actor actor(@Nullable String text) {
        return text == null ? null : Actor.of(text);
    }
}
