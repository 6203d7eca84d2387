package org.gutcheck.accounts;

import java.time.Instant;
import org.gutcheck.release.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs the whole application with a clock that stands still; each test begins without accounts. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:accounts",
            "management.server.port=0",
            "server.forward-headers-strategy=native"
        })
@Import(AdminSiteTest.StandingClock.class)
public abstract class AdminSiteTest {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    @Autowired
    protected JdbcClient sql;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @BeforeEach
    void clear() {
        for (String table : new String[] {
            "one_time_link", "account", "audit_entry", "sign_in_tries", "known_address", "spring_session"
        }) {
            sql.sql("delete from " + table).update();
        }
        clock.set(NOW);
    }

    protected AdminClient client() {
        return new AdminClient(port);
    }

    protected long account(String name, Role role) {
        Account account = new Account(name, "The " + name, role, NOW);
        account.changePassword(passwords.hash(AdminClient.PASSWORD));
        return accounts.saveAndFlush(account).id();
    }

    protected int count(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class StandingClock {

        @Bean
        @Primary
        SettableClock standingClock() {
            return new SettableClock();
        }
    }
}
