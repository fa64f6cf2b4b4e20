package org.loanhub.console.system;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For load balancers and watchdogs. */
@RestController
class HealthController {

    private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);

    private final Readiness readiness;

    HealthController(Readiness readiness) {
        this.readiness = readiness;
    }

    /** The process answers. Restart it if it does not. */
    @GetMapping("/healthz")
    Map<String, String> live() {
        return Map.of("status", "up");
    }

    /** Calls can be served. Send none while this is 503. */
    @GetMapping("/readyz")
    ResponseEntity<Map<String, String>> ready() {
        if (readiness.databaseAnswers()) {
            return ResponseEntity.ok(Map.of("status", "up", "database", "up"));
        }
        LOG.warn("not ready: the database does not answer");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("status", "down", "database", "down"));
    }
}
