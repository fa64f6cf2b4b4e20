package org.loanhub.config;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalText;

/** Ciphertext in VARBINARY columns, plain text in Java. */
@MappedTypes(PersonalText.class)
final class PersonalTextTypeHandler extends BaseTypeHandler<PersonalText> {

    private final PersonalDataCipher cipher;

    PersonalTextTypeHandler(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, PersonalText text, @Nullable JdbcType type)
            throws SQLException {
        statement.setBytes(index, cipher.encrypt(text));
    }

    @Override
    public @Nullable PersonalText getNullableResult(ResultSet row, String column) throws SQLException {
        return decrypt(row.getBytes(column));
    }

    @Override
    public @Nullable PersonalText getNullableResult(ResultSet row, int column) throws SQLException {
        return decrypt(row.getBytes(column));
    }

    @Override
    public @Nullable PersonalText getNullableResult(CallableStatement call, int column) throws SQLException {
        return decrypt(call.getBytes(column));
    }

    private @Nullable PersonalText decrypt(byte @Nullable [] ciphertext) {
        return ciphertext == null ? null : cipher.decrypt(ciphertext);
    }
}
