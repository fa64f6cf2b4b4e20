package org.loanhub.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Plays the registers behind Limu's {@code api.identity.*} checks. */
final class LimuRegister {

    enum Finding {
        MATCH("R001", "一致"),
        MISMATCH("R002", "不一致"),
        NO_RECORD("R003", "无记录");

        final String code;
        final String message;

        Finding(String code, String message) {
            this.code = code;
            this.message = message;
        }
    }

    private final People people;

    LimuRegister(People people) {
        this.people = people;
    }

    /** Empty if there is no such check. */
    Optional<Finding> check(String method, Map<String, String> parameters) {
        return Optional.ofNullable(
                switch (method) {
                    case "api.identity.idcheck" -> person(parameters, "identityNo");
                    case "api.identity.bankcard3check" -> card(parameters);
                    case "api.identity.bankcard4check" -> both(card(parameters), mobile(parameters));
                    case "api.identity.mobilecheck" -> both(person(parameters, "identityNo"), mobile(parameters));
                    case "api.identity.idfacecheck" -> both(person(parameters, "idCard"), face(parameters));
                    default -> null;
                });
    }

    private Finding person(Map<String, String> parameters, String idField) {
        Optional<Person> person = people.byNationalId(parameters.getOrDefault(idField, ""));
        if (person.isEmpty()) {
            return Finding.NO_RECORD;
        }
        return person.get().name().equals(parameters.get("name")) ? Finding.MATCH : Finding.MISMATCH;
    }

    private Finding card(Map<String, String> parameters) {
        String cardNo = parameters.getOrDefault("bankCardNo", "");
        if (people.ownerOf(cardNo).isEmpty()) {
            return Finding.NO_RECORD;
        }
        boolean owns =
                people.owns(parameters.getOrDefault("name", ""), parameters.getOrDefault("identityNo", ""), cardNo);
        return owns ? Finding.MATCH : Finding.MISMATCH;
    }

    // Any number is its user's own, so that people may type theirs.
    private static Finding mobile(Map<String, String> parameters) {
        return parameters.getOrDefault("mobileNo", "0000").endsWith("0000") ? Finding.MISMATCH : Finding.MATCH;
    }

    /** A picture is anybody's face, but for one whose bytes hold the word {@code mismatch}. */
    private static Finding face(Map<String, String> parameters) {
        byte[] picture = Base64.getDecoder().decode(parameters.getOrDefault("photo", ""));
        boolean other = new String(picture, StandardCharsets.ISO_8859_1).contains("mismatch");
        return other || picture.length == 0 ? Finding.MISMATCH : Finding.MATCH;
    }

    private static Finding both(Finding one, Finding other) {
        return one == Finding.MATCH ? other : one;
    }
}
