package org.loanhub.api.referral;

import jakarta.servlet.http.HttpServletRequest;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.PersonalText;
import org.loanhub.security.SessionValueService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows testers what their session keeps, where no text can be sent. With it anybody could register with anybody's number, so
 * it is not there unless {@code referral.show-session} says so.
 */
@RestController
class SessionController {

    private final SessionValueService values;
    private final boolean shown;

    SessionController(SessionValueService values, @Value("${referral.show-session}") boolean shown) {
        this.values = values;
        this.shown = shown;
    }

    @GetMapping("/session")
    ResponseEntity<String> show(Fields fields, HttpServletRequest http) {
        if (!shown) {
            return ResponseEntity.notFound().build();
        }
        String value = new Inputs(fields)
                .text("key")
                .flatMap(key -> values.find(Channel.REFERRAL, key, http))
                .map(PersonalText::value)
                .orElse("");
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(value);
    }
}
