package org.loanhub.config;

import java.util.Base64;
import org.loanhub.kernel.LookupKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How personal data is encrypted, and found again (docs/adr/0030). */
@Configuration(proxyBeanMethods = false)
class PersonalDataConfig {

    @Bean
    PersonalDataCipher personalDataCipher(@Value("${pii.key}") String key) {
        return PersonalDataCipher.of(key.strip());
    }

    @Bean
    LookupKey lookupKey(@Value("${pii.lookup-key}") String key) {
        try {
            return new LookupKey(Base64.getDecoder().decode(key.strip()));
        } catch (IllegalArgumentException unusable) {
            throw new CannotStart("the setting pii.lookup-key is not 32 bytes or more in Base64");
        }
    }
}
