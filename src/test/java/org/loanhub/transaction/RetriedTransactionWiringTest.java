package org.loanhub.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loanhub.TestServer;
import org.springframework.aop.framework.Advised;

/** The annotation by itself does nothing: in the running application somebody has to read it. */
@Tag("server")
class RetriedTransactionWiringTest {

    static Stream<Class<?>> annotated() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.loanhub").stream()
                        .filter(type -> type.getMethods().stream()
                                .anyMatch(method -> method.isAnnotatedWith(RetriedTransaction.class)))
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("annotated")
    void everyClassThatAsksForRetriedTransactionsGetsThem(Class<?> type) {
        Object bean = TestServer.get().server.bean(type);

        assertThat(((Advised) bean).getAdvisors()).hasAtLeastOneElementOfType(RetriedTransactionAdvisor.class);
    }
}
