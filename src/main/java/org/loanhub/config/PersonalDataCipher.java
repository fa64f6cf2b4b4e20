package org.loanhub.config;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kernel.PersonalValue;

/** Encrypts personal texts with AES-256-GCM. Thread-safe. */
final class PersonalDataCipher {

    /** Ciphertexts made for another use of the same key are refused. */
    private static final byte[] USE = "loanhub personal text".getBytes(StandardCharsets.UTF_8);

    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final Aead aead;

    private PersonalDataCipher(Aead aead) {
        this.aead = aead;
    }

    /**
     * @param key 32 bytes in Base64, or a Tink keyset in JSON, whose primary key encrypts and whose every key decrypts
     * @throws CannotStart if it is neither
     */
    static PersonalDataCipher of(String key) {
        try {
            AeadConfig.register();
            KeysetHandle keyset = key.startsWith("{")
                    ? TinkJsonProtoKeysetFormat.parseKeyset(key, InsecureSecretKeyAccess.get())
                    : keyset(key);
            return new PersonalDataCipher(keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            // The cause may quote the key.
            throw new CannotStart("the setting pii.key is neither 32 bytes in Base64 nor a Tink keyset for AEAD");
        }
    }

    /** The setting is the key itself, so its bytes may be used here. */
    @AccessesPartialKey
    private static KeysetHandle keyset(String base64) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(IV_BYTES)
                .setTagSizeBytes(TAG_BYTES)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        AesGcmKey key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(Base64.getDecoder().decode(base64), InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build();
    }

    byte[] encrypt(PersonalValue value) {
        try {
            return aead.encrypt(value.value().getBytes(StandardCharsets.UTF_8), USE);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a personal text could not be encrypted", broken);
        }
    }

    /** @throws IllegalStateException if it was changed, or encrypted with a key that we do not have */
    PersonalText decrypt(byte[] ciphertext) {
        try {
            return new PersonalText(new String(aead.decrypt(ciphertext, USE), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(
                    "a personal text could not be decrypted: is pii.key the right one?", broken);
        }
    }
}
