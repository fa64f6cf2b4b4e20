package org.loanhub.sandbox;

import java.util.List;

/** An invented person whom the sandbox's registers know. */
public record Person(String name, String nationalId, String mobile, List<String> cards) {

    public Person {
        cards = List.copyOf(cards);
    }
}
