package org.gutcheck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gutcheck.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionOperations;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AuditLogIntegrationTests {

    private final TestDatabase database;
    private AccountsFixture fixture;
    private AuditLog log;

    AuditLogIntegrationTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        fixture = AccountsFixture.emptyOn(database);
        log = fixture.bean(AuditLog.class);
    }

    @Test
    void linesAreFoundByWhoWhatAndDay() {
        record("Ada (ada)", AuditAction.SIGNED_IN);
        fixture.clock().set(AccountsFixture.NOW.plus(Duration.ofDays(1)));
        record("100% Bob (bob)", AuditAction.PUBLISHED);
        record("Ada (ada)", AuditAction.PUBLISHED);
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(who(AuditFilter.EVERYTHING)).containsExactly("Ada (ada)", "100% Bob (bob)", "Ada (ada)");
        assertThat(who(new AuditFilter("ADA", null, null, null))).hasSize(2);
        assertThat(who(new AuditFilter("%", null, null, null))).containsExactly("100% Bob (bob)");
        assertThat(who(new AuditFilter("_", null, null, null))).isEmpty();
        assertThat(who(new AuditFilter("ada", AuditAction.PUBLISHED, null, null)))
                .hasSize(1);
        assertThat(who(new AuditFilter("", null, today, today))).containsExactly("Ada (ada)");
        assertThat(who(new AuditFilter("", null, today.plusDays(1), null))).hasSize(2);
        assertThat(who(new AuditFilter("", null, null, today.minusDays(1)))).isEmpty();
    }

    @Test
    void linesComeInPages() {
        for (int line = 1; line <= 5; line++) {
            record("n" + line, AuditAction.SIGNED_IN);
        }
        assertThat(log.find(AuditFilter.EVERYTHING, 1, 2))
                .extracting(entry -> entry.event().who())
                .containsExactly("n3", "n2");
        assertThat(log.find(AuditFilter.EVERYTHING, 1, 2).getTotalPages()).isEqualTo(3);
    }

    @Test
    void everyLineIsHandedOutOnceHoweverManyCome() {
        for (int line = 1; line <= 5; line++) {
            record("n" + line, AuditAction.SIGNED_IN);
        }
        List<String> handedOut = new ArrayList<>();
        log.forEach(AuditFilter.EVERYTHING, 2, entry -> {
            handedOut.add(entry.event().who());
            record("later", AuditAction.PUBLISHED);
        });
        assertThat(handedOut).containsExactly("n5", "n4", "n3", "n2", "n1");
    }

    @Test
    void whatIsTooLongIsCutAndWhatIsRolledBackIsNotThere() {
        log.record(new AuditEvent("x".repeat(500), AuditAction.IMPORTED, "y".repeat(500), "z".repeat(5000)));
        fixture.bean(TransactionOperations.class).executeWithoutResult(status -> {
            record("Nobody", AuditAction.PUBLISHED);
            status.setRollbackOnly();
        });
        assertThat(who(AuditFilter.EVERYTHING))
                .singleElement()
                .asString()
                .hasSize(200)
                .endsWith("…");
    }

    @Test
    void nothingCanChangeOrRemoveALine() throws Exception {
        record("Ada (ada)", AuditAction.SIGNED_IN);
        fixture.bean(TransactionOperations.class).executeWithoutResult(status -> {
            AuditEntry entry = fixture.bean(EntityManager.class)
                    .createQuery("select e from AuditEntry e", AuditEntry.class)
                    .getSingleResult();
            assertThat(Arrays.stream(AuditEntry.class.getDeclaredMethods())
                            .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                            .map(Method::getName))
                    .containsExactlyInAnyOrder("id", "happenedAt", "event");
            assertThat(entry.event().who()).isEqualTo("Ada (ada)");
        });
        assertThat(Arrays.stream(AuditEntries.class.getMethods()).map(Method::getName))
                .containsOnly("save", "find");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> speakOfIt = files.filter(Files::isRegularFile)
                    .filter(AuditLogIntegrationTests::speaksOfTheTable)
                    .toList();
            assertThat(speakOfIt).isEmpty();
        }
    }

    private static boolean speaksOfTheTable(Path file) {
        try {
            return Files.readString(file).contains("audit_entry");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(String who, AuditAction action) {
        log.record(new AuditEvent(who, action, "", ""));
    }

    private List<String> who(AuditFilter filter) {
        return log.find(filter, 0, 50).stream()
                .map(entry -> entry.event().who())
                .toList();
    }
}
