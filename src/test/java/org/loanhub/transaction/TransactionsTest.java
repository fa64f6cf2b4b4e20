package org.loanhub.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loanhub.Rival;
import org.loanhub.TestServer;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Both ways to ask for a retried transaction keep one policy. The work takes two rows that rivals take as well. */
@Tag("server")
class TransactionsTest {

    private static final int TRIES = 9;
    private static final TestServer SERVER = TestServer.get();

    private final JdbcTemplate jdbc = SERVER.server.bean(JdbcTemplate.class);
    private final String first = "first-" + UUID.randomUUID();
    private final String second = "second-" + UUID.randomUUID();
    private final AtomicInteger tries = new AtomicInteger();

    /** Stands for a service. */
    static class Annotated {

        @RetriedTransaction
        void run(Runnable work) {
            work.run();
        }
    }

    static List<Named<Consumer<Runnable>>> forms() {
        ProxyFactory factory = new ProxyFactory(new Annotated());
        factory.setProxyTargetClass(true);
        factory.addAdvisor(SERVER.server.bean(RetriedTransactionAdvisor.class));
        Annotated annotated = (Annotated) factory.getProxy();
        return List.of(
                Named.of("@RetriedTransaction", annotated::run),
                Named.of("Transactions", SERVER.server.bean(Transactions.class)::run));
    }

    @BeforeEach
    void addRows() {
        List.of(first, second)
                .forEach(subject -> SERVER.jdbc.update("INSERT INTO sms_turn VALUES (?, '2000-01-01')", subject));
    }

    /** Each taking that was committed moves the row's time by a second. */
    private void take(String subject) {
        jdbc.update("UPDATE sms_turn SET touched_at = touched_at + INTERVAL 1 SECOND WHERE subject = ?", subject);
    }

    private void takeWithoutWaiting(String subject) {
        jdbc.queryForList("SELECT 1 FROM sms_turn WHERE subject = ? FOR UPDATE NOWAIT", subject);
        take(subject);
    }

    private int taken(String subject) {
        Integer seconds = SERVER.jdbc.queryForObject(
                "SELECT TIMESTAMPDIFF(SECOND, '2000-01-01', touched_at) FROM sms_turn WHERE subject = ?",
                Integer.class,
                subject);
        return seconds == null ? 0 : seconds;
    }

    private static void lock(Rival rival, String subject) throws SQLException {
        rival.lock("sms_turn", "subject = '" + subject + "'");
    }

    private static void close(Rival rival) {
        try {
            rival.close();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aDeadlocksVictimIsRunAgainAsAWhole(Consumer<Runnable> transaction) throws Exception {
        long deadlocks = Rival.deadlocks();
        CountDownLatch firstIsTaken = new CountDownLatch(1);

        CompletableFuture<Void> work;
        try (Rival rival = new Rival()) {
            lock(rival, second);
            work = CompletableFuture.runAsync(() -> transaction.accept(() -> {
                tries.incrementAndGet();
                take(first);
                firstIsTaken.countDown();
                take(second);
            }));
            assertThat(firstIsTaken.await(30, TimeUnit.SECONDS)).isTrue();
            // Each holds what the other one asks for, whoever asks first.
            lock(rival, first);
        }
        work.get(30, TimeUnit.SECONDS);

        assertThat(Rival.deadlocks()).isGreaterThan(deadlocks);
        assertThat(tries).hasValue(2);
        assertThat(List.of(taken(first), taken(second))).containsExactly(1, 1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aLockThatWasNotHadInTimeIsAskedForAgain(Consumer<Runnable> transaction) throws Exception {
        Rival rival = new Rival();
        lock(rival, second);

        transaction.accept(() -> {
            if (tries.incrementAndGet() == 3) {
                close(rival);
            }
            take(first);
            takeWithoutWaiting(second);
        });

        assertThat(tries).hasValue(3);
        assertThat(List.of(taken(first), taken(second))).containsExactly(1, 1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void afterEightFurtherTriesTheFailureComesToTheCaller(Consumer<Runnable> transaction) throws Exception {
        try (Rival rival = new Rival()) {
            lock(rival, second);

            assertThatThrownBy(() -> transaction.accept(() -> {
                        tries.incrementAndGet();
                        take(first);
                        takeWithoutWaiting(second);
                    }))
                    .isInstanceOf(PessimisticLockingFailureException.class);
        }
        assertThat(tries).hasValue(TRIES);
        assertThat(taken(first)).isZero();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anyOtherFailureRollsBackAndIsNotTriedAgain(Consumer<Runnable> transaction) {
        CancellationException failure = new CancellationException();

        assertThatThrownBy(() -> transaction.accept(() -> {
                    tries.incrementAndGet();
                    take(first);
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(tries).hasValue(1);
        assertThat(taken(first)).isZero();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anInnerOneLeavesTryingAgainToTheOutermost(Consumer<Runnable> transaction) {
        AtomicInteger innerTries = new AtomicInteger();

        transaction.accept(() -> {
            tries.incrementAndGet();
            take(first);
            transaction.accept(() -> {
                take(second);
                if (innerTries.incrementAndGet() == 1) {
                    throw new CannotAcquireLockException("lost");
                }
            });
        });

        assertThat(tries).hasValue(2);
        assertThat(innerTries).hasValue(2);
        assertThat(List.of(taken(first), taken(second))).containsExactly(1, 1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anInnerOnesFailureUndoesTheWholeAlsoIfTheOuterOneHidesIt(Consumer<Runnable> transaction) {
        assertThatThrownBy(() -> transaction.accept(() -> {
                    take(first);
                    try {
                        transaction.accept(() -> {
                            throw new CancellationException();
                        });
                    } catch (CancellationException hidden) {
                        take(second);
                    }
                }))
                .isInstanceOf(UnexpectedRollbackException.class);
        assertThat(List.of(taken(first), taken(second))).containsExactly(0, 0);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void withinATransactionOfAnotherKindItIsRefused(Consumer<Runnable> transaction) {
        TransactionTemplate foreign = new TransactionTemplate(SERVER.server.bean(PlatformTransactionManager.class));

        assertThatThrownBy(() -> foreign.executeWithoutResult(status -> transaction.accept(tries::incrementAndGet)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("which nobody runs again after a deadlock");
        assertThat(tries).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itIsReadCommitted(Consumer<Runnable> transaction) {
        transaction.accept(() -> tries.set(TransactionSynchronizationManager.getCurrentTransactionIsolationLevel()));

        assertThat(tries).hasValue(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }
}
