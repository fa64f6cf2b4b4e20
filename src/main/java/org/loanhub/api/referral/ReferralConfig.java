package org.loanhub.api.referral;

import org.loanhub.api.kit.Door;
import org.loanhub.api.kit.RequestFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hooks this API into the kit. */
@Configuration(proxyBeanMethods = false)
class ReferralConfig {

    /** A lead has some thousand bytes; two megabytes are what servlet containers take of a form. */
    private static final int MAX_BODY = 2 * 1024 * 1024;

    @Bean
    Door referralDoor() {
        return new Door(Envelope.class, new RequestFormat(true, RequestFormat.Body.FORM, MAX_BODY));
    }
}
