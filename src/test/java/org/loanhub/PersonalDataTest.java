package org.loanhub;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.loanhub.account.LoginName;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kernel.PersonalValue;
import org.loanhub.kernel.RealName;

/** Holds ADR 0062: the core has no text for what has a type that hides itself. */
class PersonalDataTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.loanhub");

    /** Doors read and write texts; so do the console's pages, whose login names are those of operators. */
    private static final List<String> TEXTS_ALLOWED_IN =
            List.of("org.loanhub.api.", "org.loanhub.console.", "org.loanhub.sandbox.");

    private static final Pattern PERSONAL = Pattern.compile(
            "(?i).*(mobile|phone|national_?id|id_?card|id_?no|id_?number|card_?no|card_?number|real_?name"
                    + "|holder_?name|login_?name).*");

    /** A keyed hash of a number is what the database looks it up by. */
    private static final Pattern HASH = Pattern.compile(".*Lookup");

    private static final Map<PersonalValue, String> EXAMPLES = Map.of(
            new PersonalText("环岛路1号"), "环岛路1号",
            new RealName("王小明"), "王小明",
            new NationalId("110105199001011230"), "110105199001011230",
            new MobileNumber("13812345678"), "13812345678",
            new BankCardNumber("6222020000000000"), "6222020000000000",
            new LoginName("13812345678"), "13812345678");

    @Test
    void recordsOfTheCoreHaveTypesForPersonalData() {
        List<Class<?>> records = records();

        assertThat(records).as("records of the core").hasSizeGreaterThan(100);
        assertThat(records.stream().flatMap(PersonalDataTest::textsAboutPersons))
                .as("components that a log would show")
                .isEmpty();
    }

    @Test
    void everyPersonalTypeHidesItself() {
        List<String> types = CLASSES.stream()
                .filter(assignableTo(PersonalValue.class))
                .filter(type -> !type.isInterface())
                .map(JavaClass::getName)
                .toList();

        assertThat(EXAMPLES.keySet().stream().map(value -> value.getClass().getName()))
                .as("types with an example here")
                .containsExactlyInAnyOrderElementsOf(types);
        EXAMPLES.forEach((value, text) -> {
            assertThat(value.value()).isEqualTo(text);
            assertThat(value).hasToString("***");
        });
    }

    private static List<Class<?>> records() {
        return CLASSES.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> TEXTS_ALLOWED_IN.stream().noneMatch(type.getName()::startsWith))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private static Stream<String> textsAboutPersons(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> PERSONAL.matcher(component.getName()).matches())
                .filter(component -> !HASH.matcher(component.getName()).matches())
                .filter(PersonalDataTest::isText)
                .map(component -> type.getName() + "." + component.getName());
    }

    /** Also a text in an {@code Optional} or a list. */
    private static boolean isText(RecordComponent component) {
        return component.getGenericType().getTypeName().contains("java.lang.String");
    }
}
