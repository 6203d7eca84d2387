package org.gutcheck.accounts;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gutcheck.TestDatabase;
import org.gutcheck.release.SettableClock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts on a real database without pages; one context per database, shared by tests. */
final class AccountsFixture {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final String PASSWORD = "correct horse battery";

    private static final Map<TestDatabase, ConfigurableApplicationContext> CONTEXTS = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext context;

    private AccountsFixture(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static AccountsFixture emptyOn(TestDatabase database) {
        AccountsFixture fixture = new AccountsFixture(CONTEXTS.computeIfAbsent(database, AccountsFixture::start));
        for (String table :
                new String[] {"one_time_link", "account", "audit_entry", "sign_in_tries", "known_address"}) {
            fixture.sql().sql("delete from " + table).update();
        }
        fixture.clock().set(NOW);
        return fixture;
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        return new SpringApplicationBuilder(Slice.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + database.newUrl(),
                        "--spring.datasource.username=" + TestDatabase.USER);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    SettableClock clock() {
        return bean(SettableClock.class);
    }

    CurrentEditor account(String name, Role role) {
        Account account = new Account(name, "The " + name, role, NOW);
        account.changePassword(bean(Passwords.class).hash(PASSWORD));
        return bean(Accounts.class).saveAndFlush(account).editor();
    }

    Account find(CurrentEditor editor) {
        return bean(Staff.class).find(editor.accountId()).orElseThrow();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.gutcheck")
    @Import({
        Staff.class,
        OneTimeLinks.class,
        Passwords.class,
        AuditLog.class,
        SignInKey.class,
        SignInTries.class,
        SignIn.class
    })
    static class Slice {

        @Bean
        SettableClock clock() {
            return new SettableClock();
        }
    }
}
