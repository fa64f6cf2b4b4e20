package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.loanhub.gateway.aliyun.AliyunSignature;
import org.loanhub.gateway.lianlian.LianLianSignature;
import org.loanhub.gateway.limu.LimuSignature;

class SignatureVectorsTest {

    private static KeyPair one;
    private static KeyPair other;

    @BeforeAll
    static void makeKeys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        one = generator.generateKeyPair();
        other = generator.generateKeyPair();
    }

    @Test
    void limuSignsTheVectorOfItsDocument() {
        Map<String, String> parameters = Map.of(
                "method", "api.mobile.get", "apiKey", "123456", "version", "1.2.0", "sign", "old", "callBackUrl", "");

        assertThat(LimuSignature.sign(parameters, "SECRET")).isEqualTo("672c75840b227ed795592d39e362c59bcabd2d54");
    }

    @Test
    void aliyunSignsTheSampleOfItsDocument() {
        Map<String, String> parameters = new HashMap<>(Map.of(
                "AccessKeyId", "testId",
                "Timestamp", "2017-07-12T02:42:19Z",
                "Format", "XML",
                "SignatureMethod", "HMAC-SHA1",
                "SignatureVersion", "1.0",
                "SignatureNonce", "45e25e9b-0a6f-4070-8c85-2956eda1b466",
                "Action", "SendSms",
                "Version", "2017-05-25",
                "RegionId", "cn-hangzhou",
                "PhoneNumbers", "15300000001"));
        parameters.put("SignName", "阿里云短信测试专用");
        parameters.put("TemplateParam", "{\"customer\":\"test\"}");
        parameters.put("TemplateCode", "SMS_71390007");
        parameters.put("OutId", "123");

        assertThat(AliyunSignature.sign("GET", parameters, "testSecret")).isEqualTo("zJDF+Lrzhj/ThnlvIToysFRq6t4=");
    }

    @Test
    void lianLianSignsFieldsWithAValueInTheOrderOfTheirNames() {
        Map<String, String> fields =
                Map.of("risk_item", "{\"a\":\"1\"}", "acct_name", "王小明", "memo", "", "sign_type", "RSA", "sign", "old");

        assertThat(LianLianSignature.content(fields)).isEqualTo("acct_name=王小明&risk_item={\"a\":\"1\"}&sign_type=RSA");
    }

    @Test
    void lianLianBelievesOnlyTheRightKeyAndUnchangedFields() {
        Map<String, String> fields = new HashMap<>(Map.of("no_order", "1", "money_order", "12.30"));
        fields.put("sign", LianLianSignature.sign(fields, one.getPrivate()));

        assertThat(LianLianSignature.verify(fields, one.getPublic())).isTrue();
        assertThat(LianLianSignature.verify(fields, other.getPublic())).isFalse();
        assertThat(LianLianSignature.verify(changed(fields, "money_order", "12.3"), one.getPublic()))
                .isFalse();
        assertThat(LianLianSignature.verify(changed(fields, "sign", "no base64 ☹"), one.getPublic()))
                .isFalse();
        assertThat(LianLianSignature.verify(changed(fields, "sign", ""), one.getPublic()))
                .isFalse();
    }

    @Test
    void keysAreReadInTheFormsThatLianLianHandsOut() {
        String privateKey =
                Base64.getMimeEncoder().encodeToString(one.getPrivate().getEncoded());
        String publicKey =
                Base64.getMimeEncoder().encodeToString(one.getPublic().getEncoded());

        assertThat(LianLianSignature.privateKey(privateKey)).isEqualTo(one.getPrivate());
        assertThat(LianLianSignature.publicKey(publicKey)).isEqualTo(one.getPublic());
        assertThatThrownBy(() -> LianLianSignature.privateKey(publicKey)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> changed(Map<String, String> fields, String name, String value) {
        Map<String, String> copy = new HashMap<>(fields);
        copy.put(name, value);
        return copy;
    }
}
