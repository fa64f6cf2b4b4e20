package org.loanhub;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** How tests are written: docs/testing.md. */
@Tag("server")
class TestArchitectureTest {

    private static final String SERVER = "server";

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.loanhub");

    private static final DescribedPredicate<JavaClass> HAVE_TESTS = describe(
            "have tests",
            type -> type.getMethods().stream()
                    .anyMatch(method ->
                            method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class)));

    @Test
    void aTestWaitsForSomethingAndNeverSleeps() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.loanhub.sandbox..")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .because("Awaitility waits no longer than it has to, and says what it waited for")
                .check(TESTS);
    }

    @Test
    void whatStartsTheServerSaysSoAndNothingElseDoes() {
        classes()
                .that(HAVE_TESTS)
                .should(beTaggedIfTheyAreAmong(usersOf(TestServer.class)))
                .check(TESTS);
    }

    @Test
    void classesAreNamedForTheirSubjectAndMethodsAreSentences() {
        classes().that(HAVE_TESTS).should().haveNameMatching(".*(Test|IT)").check(TESTS);
        methods()
                .that()
                .areAnnotatedWith(Test.class)
                .or()
                .areAnnotatedWith(ParameterizedTest.class)
                .should()
                .haveNameMatching("[a-z][a-zA-Z0-9]*")
                .check(TESTS);
    }

    private static ArchCondition<JavaClass> beTaggedIfTheyAreAmong(Set<JavaClass> users) {
        return new ArchCondition<>("carry @Tag(\"server\") if, and only if, they reach TestServer") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean tagged = type.isAnnotatedWith(Tag.class)
                        && type.getAnnotationOfType(Tag.class).value().equals(SERVER);
                boolean right = tagged == users.contains(type);
                events.add(new SimpleConditionEvent(
                        type, right, type.getName() + (tagged ? " is tagged without need" : " is not tagged")));
            }
        };
    }

    /** Whatever depends on it, or on something that does; a nested class counts as its outer one too. */
    private static Set<JavaClass> usersOf(Class<?> type) {
        Set<JavaClass> users = new HashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>();
        open.add(TESTS.get(type));
        while (!open.isEmpty()) {
            JavaClass next = open.remove();
            if (users.add(next)) {
                next.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .forEach(open::add);
                next.getEnclosingClass().ifPresent(open::add);
            }
        }
        return users;
    }
}
