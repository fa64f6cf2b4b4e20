package org.loanhub.config;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandler;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kernel.PersonalValue;
import org.loanhub.kernel.RealName;

/**
 * Ciphertext in VARBINARY columns, personal values in Java; the bytes do not depend on the type. Abstract because MyBatis
 * reads the type that a handler is for from the declaration of its class.
 */
abstract class EncryptedTypeHandler<T extends PersonalValue> extends BaseTypeHandler<T> {

    private final PersonalDataCipher cipher;
    private final Function<String, T> type;

    private EncryptedTypeHandler(PersonalDataCipher cipher, Function<String, T> type) {
        this.cipher = cipher;
        this.type = type;
    }

    /** One for each type that is stored encrypted. */
    static Stream<TypeHandler<?>> all(PersonalDataCipher cipher) {
        return Stream.of(
                new EncryptedTypeHandler<PersonalText>(cipher, PersonalText::new) {},
                new EncryptedTypeHandler<RealName>(cipher, RealName::new) {},
                new EncryptedTypeHandler<NationalId>(cipher, NationalId::new) {},
                new EncryptedTypeHandler<MobileNumber>(cipher, MobileNumber::new) {},
                new EncryptedTypeHandler<BankCardNumber>(cipher, BankCardNumber::new) {});
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, T value, @Nullable JdbcType type)
            throws SQLException {
        statement.setBytes(index, cipher.encrypt(value));
    }

    @Override
    public @Nullable T getNullableResult(ResultSet row, String column) throws SQLException {
        return decrypt(row.getBytes(column));
    }

    @Override
    public @Nullable T getNullableResult(ResultSet row, int column) throws SQLException {
        return decrypt(row.getBytes(column));
    }

    @Override
    public @Nullable T getNullableResult(CallableStatement call, int column) throws SQLException {
        return decrypt(call.getBytes(column));
    }

    private @Nullable T decrypt(byte @Nullable [] ciphertext) {
        return ciphertext == null ? null : type.apply(cipher.decrypt(ciphertext).value());
    }
}
