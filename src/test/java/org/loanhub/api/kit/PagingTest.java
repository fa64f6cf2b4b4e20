package org.loanhub.api.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows of a list are wanted. */
class PagingTest {

    private static final PagingReader BY_NUMBER = PagingReader.byNumber("number", "size");
    private static final PagingReader BY_OFFSET = PagingReader.byOffset("offset", "limit");

    private static Fields fields(String json) {
        return Fields.ofJson(json, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | 0 | 10",
                "{'number':'','size':''} | 0 | 10",
                "{'number':3,'size':'7'} | 14 | 7",
                "{'number':2147483647} | 21474836460 | 10",
                "{'size':1000000} | 0 | 100"
            })
    void byTheNumberOfAPage(String json, long offset, int size) {
        assertThat(BY_NUMBER.read(fields(json))).isEqualTo(new Paging(offset, size));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'number':0} | OUT_OF_RANGE | number",
                "{'number':2147483648} | OUT_OF_RANGE | number",
                "{'size':0} | OUT_OF_RANGE | size",
                "{'number':0,'size':'a'} | MALFORMED | size",
                "{'number':1.5} | MALFORMED | number",
                "{'number':true} | MALFORMED | number",
                "{'size':[]} | MALFORMED | size",
                "{'size':'99999999999999999999'} | MALFORMED | size"
            })
    void whatIsNoSuchNumberIsRefused(String json, FieldFault.Kind kind, String field) {
        assertThatThrownBy(() -> BY_NUMBER.read(fields(json))).isInstanceOfSatisfying(FieldFault.class, fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.field()).isEqualTo(field);
        });
    }

    @Test
    void aDoorMayRefuseALargerPage() {
        assertThatThrownBy(() -> BY_NUMBER.refusingLarger().read(fields("{\"size\":101}")))
                .isInstanceOf(FieldFault.class);
        assertThat(BY_NUMBER.refusingLarger().read(fields("{\"size\":100}")).size())
                .isEqualTo(100);
    }

    @Test
    void byAnOffsetWhetherThereAreMoreIsToldByOneMore() {
        Paging paging = BY_OFFSET.read(fields("{\"offset\":5,\"limit\":2}"));

        assertThat(paging).isEqualTo(new Paging(5, 2));
        assertThat(paging.wanted()).isEqualTo(3);
        assertThat(paging.slice(List.of(1, 2, 3))).isEqualTo(new Slice<>(List.of(1, 2), true));
        assertThat(paging.slice(List.of(1, 2))).isEqualTo(new Slice<>(List.of(1, 2), false));
    }

    @Test
    void pagesAreCountedUp() {
        Paging third = Paging.ofPage(3, 10);

        assertThat(third.number()).isEqualTo(3);
        assertThat(third.pages(0)).isZero();
        assertThat(third.pages(30)).isEqualTo(3);
        assertThat(third.pages(31)).isEqualTo(4);
    }
}
