package org.loanhub.gateway.lianlian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LianLianPayLoadTest {

    private static final String MESSAGE = "{\"acct_name\":\"王小明\",\"money_order\":\"1000.00\"}";

    private static KeyPair lianLian;
    private static KeyPair somebody;

    @BeforeAll
    static void makeKeys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        lianLian = generator.generateKeyPair();
        somebody = generator.generateKeyPair();
    }

    @Test
    void whatIsSealedCanBeOpenedByItsReceiverOnly() {
        String payLoad = LianLianPayLoad.seal(MESSAGE, lianLian.getPublic());

        assertThat(LianLianPayLoad.open(payLoad, lianLian.getPrivate())).isEqualTo(MESSAGE);
        assertThatThrownBy(() -> LianLianPayLoad.open(payLoad, somebody.getPrivate()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTwoSealsAreAlike() {
        assertThat(LianLianPayLoad.seal(MESSAGE, lianLian.getPublic()))
                .isNotEqualTo(LianLianPayLoad.seal(MESSAGE, lianLian.getPublic()));
    }

    @Test
    void thePartsAreThoseOfTheDocument() throws Exception {
        String[] parts = LianLianPayLoad.seal(MESSAGE, lianLian.getPublic()).split("\\$");

        assertThat(parts).hasSize(6);
        assertThat(parts[0]).isEqualTo("lianpay1_0_1");
        byte[] hmacKey = unwrap(parts[1]);
        byte[] aesKey = unwrap(parts[2]);
        byte[] nonce = Base64.getDecoder().decode(parts[3]);
        assertThat(new String(hmacKey, StandardCharsets.US_ASCII)).matches("[0-9A-Z]{32}");
        assertThat(new String(aesKey, StandardCharsets.US_ASCII)).matches("[0-9A-Z]{32}");
        assertThat(nonce).hasSize(8);
        assertThat(decrypt(aesKey, nonce, Base64.getDecoder().decode(parts[4]))).isEqualTo(MESSAGE);
        assertThat(Base64.getDecoder().decode(parts[5])).isEqualTo(hmac(hmacKey, parts[3] + "$" + parts[4]));
    }

    @Test
    void aChangedPartIsNoticed() {
        String[] parts = LianLianPayLoad.seal(MESSAGE, lianLian.getPublic()).split("\\$");
        parts[4] = Base64.getEncoder().encodeToString("something else".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> LianLianPayLoad.open(String.join("$", parts), lianLian.getPrivate()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("changed");
        assertThatThrownBy(() -> LianLianPayLoad.open("lianpay1_0_1$a$b", lianLian.getPrivate()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void base64ThatIsBrokenIntoLinesIsRead() {
        String[] parts = LianLianPayLoad.seal(MESSAGE, lianLian.getPublic()).split("\\$");
        parts[1] = parts[1].substring(0, 76) + "\r\n" + parts[1].substring(76);

        assertThat(LianLianPayLoad.open(String.join("$", parts), lianLian.getPrivate()))
                .isEqualTo(MESSAGE);
    }

    private static byte[] unwrap(String base64) throws Exception {
        Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding");
        rsa.init(Cipher.DECRYPT_MODE, lianLian.getPrivate());
        return rsa.doFinal(Base64.getDecoder().decode(base64));
    }

    private static String decrypt(byte[] key, byte[] nonce, byte[] input) throws Exception {
        byte[] iv = new byte[16];
        System.arraycopy(nonce, 0, iv, 0, 8);
        iv[15] = 1;
        Cipher aes = Cipher.getInstance("AES/CTR/NoPadding");
        aes.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
        return new String(aes.doFinal(input), StandardCharsets.UTF_8);
    }

    private static byte[] hmac(byte[] key, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
