package org.gutcheck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.test.context.TestPropertySource;

/** What editors and visitors see while the database cannot be reached. */
@Import(OutageIntegrationTests.Breakable.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:outage")
class OutageIntegrationTests extends AdminSiteTest {

    @Test
    void editorsAreToldAndVisitorsNoticeNothing() {
        account("ada", Role.ADMINISTRATOR);
        AdminClient ada = client().signedIn("ada");
        String home = client().get("/").body();
        Breakable.broken = true;
        try {
            for (String path : new String[] {"/admin", "/admin/login", "/admin/setup", "/admin/accounts"}) {
                HttpResponse<String> answer = ada.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(503);
                assertThat(answer.body()).contains("Nothing can be saved now").doesNotContain("Exception");
            }
            assertThat(client().signIn("ada", AdminClient.PASSWORD).statusCode())
                    .isEqualTo(503);
            assertThat(ada.post("/admin/account", "everywhere", "1").statusCode())
                    .isEqualTo(503);
            assertThat(client().get("/").body()).isEqualTo(home);
            assertThat(ada.get("/check").statusCode()).isEqualTo(200);
        } finally {
            Breakable.broken = false;
        }
        assertThat(ada.get("/admin").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "08006, 0, true",
        "57P01, 0, true",
        "53100, 0, true",
        "90031, 90031, true",
        "90121, 90121, true",
        "23505, 23505, false",
        ", 1, false"
    })
    void onlyALostDatabaseIsAnOutage(String state, int code, boolean outage) {
        RuntimeException failure = new DataIntegrityViolationException("", new SQLException("", state, code));
        assertThat(OutageFilter.isOutage(new IllegalStateException(failure))).isEqualTo(outage);
    }

    /** As H2 says it on a full disk, as long as it does not know that its file is closed. */
    @Test
    void aFileThatCannotBeWrittenIsAnOutage() {
        MVStoreException full = new MVStoreException(DataUtils.ERROR_WRITING_FAILED, "No space left on device");
        SQLException failure = new SQLException("General error", "HY000", 50000, full);
        assertThat(OutageFilter.isOutage(new JpaSystemException(new RuntimeException(failure))))
                .isTrue();
        assertThat(OutageFilter.isOutage(new RuntimeException(new SQLException("General error", "HY000", 50000))))
                .isFalse();
        assertThat(OutageFilter.isOutage(new IllegalStateException(new IOException("Broken pipe"))))
                .isFalse();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Breakable {

        static volatile boolean broken;

        @Bean
        static BeanPostProcessor breakableConnections() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new BreakableDataSource(source) : bean;
                }
            };
        }
    }

    private static final class BreakableDataSource extends DelegatingDataSource {

        BreakableDataSource(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (Breakable.broken) {
                throw new SQLTransientConnectionException("Connection is not available", "08001");
            }
            return super.getConnection();
        }
    }
}
