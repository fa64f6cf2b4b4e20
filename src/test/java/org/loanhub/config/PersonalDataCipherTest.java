package org.loanhub.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.PersonalText;

/** Personal texts are encrypted with AES-GCM, and found again by HMAC. */
class PersonalDataCipherTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final PersonalText NAME = new PersonalText("欧阳小满");

    private final PersonalDataCipher cipher = PersonalDataCipher.of(KEY);

    @Test
    void whatIsEncryptedIsReadAgainWithTheSameKeyOnly() {
        byte[] ciphertext = cipher.encrypt(NAME);

        assertThat(cipher.decrypt(ciphertext)).isEqualTo(NAME);
        assertThat(PersonalDataCipher.of(KEY).decrypt(ciphertext)).isEqualTo(NAME);
        PersonalDataCipher other = PersonalDataCipher.of(Base64.getEncoder().encodeToString(new byte[] {
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
            30, 31, 32
        }));
        assertThatThrownBy(() -> other.decrypt(ciphertext)).hasMessageContaining("pii.key");
    }

    @Test
    void theSameTextLooksDifferentEachTimeAndAChangedOneIsRefused() {
        byte[] ciphertext = cipher.encrypt(NAME);
        assertThat(cipher.encrypt(NAME)).isNotEqualTo(ciphertext);

        ciphertext[ciphertext.length - 1] ^= 1;
        assertThatThrownBy(() -> cipher.decrypt(ciphertext)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeysetReadsWhatItsOlderKeysWrote() throws Exception {
        AeadConfig.register();
        KeysetHandle old = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        KeysetHandle rotated = KeysetHandle.newBuilder(old)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        byte[] ciphertext = PersonalDataCipher.of(json(old)).encrypt(NAME);

        PersonalDataCipher cipherNow = PersonalDataCipher.of(json(rotated));
        assertThat(cipherNow.decrypt(ciphertext)).isEqualTo(NAME);
        assertThat(cipherNow.decrypt(cipherNow.encrypt(NAME))).isEqualTo(NAME);
    }

    private static String json(KeysetHandle keyset) throws Exception {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
    }

    @Test
    void anUnusableKeyIsRefusedWithoutBeingShown() {
        for (String key : new String[] {"c2hvcnQ=", "not base64!", "{\"key\":1}"}) {
            assertThatThrownBy(() -> PersonalDataCipher.of(key))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("pii.key")
                    .hasMessageNotContaining(key);
        }
    }

    @Test
    void aLookUpIsAlwaysTheSameForThePurposeAndValueAndUnlikeForOthers() {
        LookupKey lookup = new LookupKey("a key of thirty-two bytes, in all".getBytes(StandardCharsets.UTF_8));

        assertThat(lookup.of("mobile", "13900000001"))
                .matches("[0-9a-f]{64}")
                .isEqualTo(lookup.of("mobile", "13900000001"))
                .isNotEqualTo(lookup.of("national-id", "13900000001"))
                .isNotEqualTo(lookup.of("mobile", "13900000002"));
        assertThatThrownBy(() -> new LookupKey(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPersonalTextIsNotShownInMessages() {
        assertThat("of " + NAME).isEqualTo("of ***");
        assertThat(new PersonalText("6222021234567890").tail(4)).isEqualTo("7890");
        assertThat(new PersonalText("12").tail(4)).isEqualTo("12");
    }
}
