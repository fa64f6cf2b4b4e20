package org.loanhub.transaction;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Nobody goes past the one policy of transactions. */
class TransactionRulesTest {

    private static final String ROOT = "org.loanhub.";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/sandbox/"))
            .importPackages("org.loanhub");

    /** MANDATORY and NEVER only say what has to be so already. */
    private static final DescribedPredicate<JavaAnnotation<?>> BEGINS = describe(
            "@Transactional that begins transactions",
            annotation -> annotation.getRawType().isEquivalentTo(Transactional.class)
                    && !Set.of(Propagation.MANDATORY, Propagation.NEVER)
                            .contains(annotation.as(Transactional.class).propagation()));

    @Test
    void onlyTheRoomTransactionBeginsAndRepeatsTransactions() {
        noClasses()
                .that(resideOutsideOfPackages(ROOT + "transaction", ROOT + "config"))
                .should()
                .dependOnClassesThat(assignableTo(TransactionOperations.class)
                        .or(assignableTo(TransactionManager.class))
                        .or(resideInAnyPackage("org.springframework.resilience..", "org.springframework.core.retry..")))
                .check(PRODUCT);
    }

    @Test
    void springsAnnotationOfTransactionsOnlyAsserts() {
        noClasses()
                .should()
                .beAnnotatedWith(BEGINS)
                .orShould()
                .beMetaAnnotatedWith(BEGINS)
                .check(PRODUCT);
        noMethods()
                .should()
                .beAnnotatedWith(BEGINS)
                .orShould()
                .beMetaAnnotatedWith(BEGINS)
                .check(PRODUCT);
    }

    /** The doors and the console are wired apart, where nobody reads the annotation; a call within one class passes it by. */
    @Test
    void retriedTransactionsAreCalledThroughTheirProxies() {
        methods()
                .that()
                .areAnnotatedWith(RetriedTransaction.class)
                .should()
                .beDeclaredInClassesThat(resideOutsideOfPackages(ROOT + "api..", ROOT + "console.."))
                .andShould()
                .notBePrivate()
                .andShould()
                .notBeStatic()
                .andShould()
                .notBeFinal()
                .check(PRODUCT);
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "a method of the own class that is a retried transaction",
                        call -> call.getOriginOwner().equals(call.getTargetOwner())
                                && call.getTarget().isAnnotatedWith(RetriedTransaction.class)))
                .check(PRODUCT);
    }
}
