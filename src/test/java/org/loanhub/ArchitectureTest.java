package org.loanhub;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.ServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of rooms of docs/architecture.md, and the rules that every room keeps. */
class ArchitectureTest {

    private static final String ROOT = "org.loanhub.";
    private static final String KIT = ROOT + "api.kit";
    private static final Set<String> OUTER_ROOMS = Set.of("security", "console", "config");

    /** Rooms that store nothing in a transaction; all others may use the room transaction. */
    private static final Set<String> WITHOUT_TRANSACTIONS = Set.of("kernel", "schedule", "gateway", "transaction");

    /**
     * Which rooms a room may use besides transaction; the table of docs/architecture.md. Doors and the console may use every core room and
     * security.
     */
    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("kernel", Set.of());
        MAY_USE.put("transaction", Set.of("kernel"));
        MAY_USE.put("schedule", Set.of("kernel"));
        MAY_USE.put("ledger", Set.of("kernel"));
        MAY_USE.put("gateway", Set.of("kernel"));
        MAY_USE.put("endofday", Set.of("kernel"));
        MAY_USE.put("account", Set.of("kernel", "gateway"));
        MAY_USE.put("profile", Set.of("kernel", "account"));
        MAY_USE.put("kyc", Set.of("kernel", "account", "gateway", "profile"));
        MAY_USE.put("messaging", Set.of("kernel", "account", "gateway"));
        MAY_USE.put("product", Set.of("kernel", "schedule"));
        MAY_USE.put("application", Set.of("kernel", "schedule", "account", "kyc", "profile", "product"));
        MAY_USE.put("creditline", Set.of("kernel", "schedule", "account", "kyc", "profile", "product", "application"));
        MAY_USE.put("payment", Set.of("kernel", "account", "kyc", "ledger", "gateway"));
        MAY_USE.put(
                "loan",
                Set.of(
                        "kernel",
                        "payment",
                        "schedule",
                        "kyc",
                        "product",
                        "application",
                        "ledger",
                        "gateway",
                        "messaging"));
        MAY_USE.put(
                "repayment",
                Set.of("kernel", "schedule", "payment", "product", "application", "loan", "ledger", "gateway"));
        MAY_USE.put("delinquency", Set.of("kernel", "schedule", "application", "loan", "repayment", "messaging"));
        MAY_USE.put("invest", Set.of("kernel", "account", "schedule", "ledger"));
        MAY_USE.put("referral", Set.of("kernel", "account"));
        MAY_USE.put("security", Set.of("kernel", "account"));
    }

    /** Rooms that grew have sub-rooms: what stands in the room itself is its public face. */
    private static final Map<String, Set<String>> SUB_ROOMS =
            Map.of("gateway", Set.of("call", "lianlian", "limu", "aliyun"));

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/org/loanhub/sandbox/"))
            .importPackages("org.loanhub");

    static List<String> rooms() {
        return new ArrayList<>(MAY_USE.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsOfItsRow(String room) {
        List<String> allowed = new ArrayList<>();
        allowed.add(ROOT + room + "..");
        MAY_USE.get(room).forEach(other -> allowed.add(ROOT + other));
        if (!WITHOUT_TRANSACTIONS.contains(room)) {
            allowed.add(ROOT + "transaction");
        }
        classes()
                .that(resideInAPackage(ROOT + room + ".."))
                .should(onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))
                        .or(resideOutsideOfPackages("org.loanhub.."))))
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void everyPackageIsARoomOfTheTable() {
        assertThat(PRODUCT.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.substring(ROOT.length()))
                        .filter(room -> !room.startsWith("api.") && !OUTER_ROOMS.contains(house(room)))
                        .filter(room ->
                                !SUB_ROOMS.getOrDefault(house(room), Set.of()).contains(subRoom(room))))
                .isSubsetOf(MAY_USE.keySet());
    }

    private static String house(String room) {
        return room.split("\\.")[0];
    }

    private static String subRoom(String room) {
        return room.substring(room.indexOf('.') + 1);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void thirdPartiesDoNotKnowEachOther() {
        slices().matching(ROOT + "gateway.(lianlian|limu|aliyun)..")
                .should()
                .notDependOnEachOther()
                .check(PRODUCT);
    }

    @Test
    void onlyTheWiringKnowsHowThirdPartiesSpeak() {
        noClasses()
                .that(resideOutsideOfPackages(ROOT + "gateway..", ROOT + "config"))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(ROOT + "gateway.lianlian", ROOT + "gateway.limu", ROOT + "gateway.aliyun"))
                .check(PRODUCT);
    }

    @Test
    void areasOfTheConsoleDoNotKnowEachOther() {
        slices().matching(ROOT + "console.(lending|money|collection|service|catalogue|system)..")
                .should()
                .notDependOnEachOther()
                .check(PRODUCT);
        slices().matching(ROOT + "console.(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void apisDoNotKnowEachOther() {
        slices().matching(ROOT + "api.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage(ROOT + "api.."), resideInAPackage(KIT))
                .check(PRODUCT);
    }

    @Test
    void theKitOfTheDoorsKnowsNoRoomButTheKernel() {
        classes()
                .that(resideInAPackage(KIT))
                .should(onlyDependOnClassesThat(
                        resideInAnyPackage(KIT, ROOT + "kernel").or(resideOutsideOfPackages("org.loanhub.."))))
                .check(PRODUCT);
    }

    @Test
    void theKitAloneReadsBodiesAndParameters() {
        // What LianLian notifies is taken as it is, up to a length, and never refused: it has no fields.
        noClasses()
                .that(resideInAPackage(ROOT + "api..").and(resideOutsideOfPackages(KIT, ROOT + "api.lianlian")))
                .should()
                .callMethodWhere(describe(
                        "reads a body or a parameter",
                        call -> call.getTargetOwner().isAssignableTo(ServletRequest.class)
                                && call.getName().matches("getInputStream|getReader|getParts?|getParameter.*")))
                .check(PRODUCT);
    }

    @Test
    void nobodyUsesTheDoorsTheConsoleOrTheWiring() {
        noClasses()
                .that(resideOutsideOfPackages(ROOT + "api..", ROOT + "config"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + "api..", ROOT + "config"))
                .check(PRODUCT);
        noClasses()
                .that(resideOutsideOfPackages(ROOT + "console.."))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "console.."))
                .check(PRODUCT);
    }

    @Test
    void coreRoomsKnowNoServletNoWebNoShiroAndNoJson() {
        noClasses()
                .that(resideOutsideOfPackages(
                        ROOT + "api..", ROOT + "console..", ROOT + "config", ROOT + "security", ROOT + "gateway.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.servlet..",
                        "org.springframework.web..",
                        "org.apache.shiro..",
                        "com.alibaba.fastjson2.."))
                .check(PRODUCT);
    }

    @Test
    void theKernelKnowsOnlyTheJdk() {
        classes()
                .that(resideInAPackage(ROOT + "kernel"))
                .should(onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "javax.crypto..", "org.jspecify..", ROOT + "kernel")))
                .check(PRODUCT);
    }

    @Test
    void mappersArePackagePrivateInterfaces() {
        classes()
                .that()
                .areAnnotatedWith(Mapper.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .beInterfaces()
                .check(PRODUCT);
    }

    @Test
    void noFloatingPointNearMoney() {
        // The search for a rate of return is numerical; no amount is made from what it finds.
        noFields()
                .that()
                .areDeclaredInClassesThat(notIrr())
                .should()
                .haveRawType(floatingPoint())
                .check(PRODUCT);
        methods()
                .that()
                .areDeclaredInClassesThat(notIrr())
                .should()
                .notHaveRawReturnType(floatingPoint())
                .check(PRODUCT);
    }

    private static DescribedPredicate<JavaClass> notIrr() {
        return describe("are not Irr", type -> !type.getName().startsWith(ROOT + "schedule.Irr"));
    }

    private static DescribedPredicate<JavaClass> floatingPoint() {
        return describe(
                "floating point",
                type -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(type.getName()));
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(PRODUCT);
    }

    @Test
    void onlyConstructorsInject() {
        fields().should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .andShould()
                .notBeAnnotatedWith("jakarta.inject.Inject")
                .andShould()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .check(PRODUCT);
        methods()
                .should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .check(PRODUCT);
    }
}
