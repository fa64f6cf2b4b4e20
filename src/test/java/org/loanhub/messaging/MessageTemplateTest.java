package org.loanhub.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTemplateTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "您借款{amount}元已到账, 您借款500.00元已到账",
        "{amount}{amount}, 500.00500.00",
        "{unknown} {amount}, {unknown} 500.00",
        "{} { amount } {amount, {} { amount } {amount",
        // a value is never taken for a place, nor for a reference of a pattern
        "{tricky}, $1 \\ {amount}"
    })
    void placesAreFilledAndOthersStay(String wording, String filled) {
        Map<String, String> variables = Map.of("amount", "500.00", "tricky", "$1 \\ {amount}");

        assertThat(new MessageTemplate(wording, "", null).title(variables)).isEqualTo(filled);
        assertThat(new MessageTemplate("", wording, null).content(variables)).isEqualTo(filled);
    }

    @Test
    void titleAndContentAreTwoTexts() {
        MessageTemplate template = new MessageTemplate("title", "content", null);

        assertThat(template.title(Map.of())).isEqualTo("title");
        assertThat(template.content(Map.of())).isEqualTo("content");
    }
}
