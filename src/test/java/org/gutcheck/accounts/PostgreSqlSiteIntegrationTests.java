package org.gutcheck.accounts;

import org.gutcheck.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same from first to last on PostgreSQL, where sessions are kept too. */
class PostgreSqlSiteIntegrationTests extends SetUpIntegrationTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String url = TestDatabase.POSTGRESQL.newUrl();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> TestDatabase.USER);
    }
}
