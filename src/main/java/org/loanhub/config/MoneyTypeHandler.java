package org.loanhub.config;

import java.math.BigDecimal;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/** DECIMAL(18,2) yuan in the database, whole fen in Java. */
@MappedTypes(Money.class)
final class MoneyTypeHandler extends BaseTypeHandler<Money> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Money money, @Nullable JdbcType type)
            throws SQLException {
        statement.setBigDecimal(index, money.yuan());
    }

    @Override
    public @Nullable Money getNullableResult(ResultSet row, String column) throws SQLException {
        return money(row.getBigDecimal(column));
    }

    @Override
    public @Nullable Money getNullableResult(ResultSet row, int column) throws SQLException {
        return money(row.getBigDecimal(column));
    }

    @Override
    public @Nullable Money getNullableResult(CallableStatement call, int column) throws SQLException {
        return money(call.getBigDecimal(column));
    }

    private static @Nullable Money money(@Nullable BigDecimal yuan) {
        return yuan == null ? null : Money.ofYuan(yuan);
    }
}
