package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.stream.LongStream;
import org.gutcheck.accounts.AdminClient;
import org.gutcheck.accounts.AdminSiteTest;
import org.gutcheck.accounts.Role;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The pages about publishing where very much has changed. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:many-changes",
            "spring.jpa.properties.hibernate.generate_statistics=true"
        })
class ManyChangesIntegrationTests extends AdminSiteTest {

    private static final int MANY = 600;

    @Autowired
    EntityManagerFactory factory;

    private AdminClient anna;

    @Test
    void pagesOfManyChangesTakeAsManyStatementsAsThoseOfFew() {
        account("anna", Role.PUBLISHER);
        anna = client().signedIn("anna");
        add(2);
        long plan = statements("/admin/plan");
        long kind = statements("/admin/plan?kind=symptom");
        long publish = statements("/admin/plan/publish");
        long search = statements("/admin/content?q=another");

        add(MANY);

        assertThat(anna.get("/admin/plan").body()).contains(MANY + 2 + " new", "Show all " + (MANY + 2));
        assertThat(statements("/admin/plan")).isEqualTo(plan);
        assertThat(statements("/admin/plan?kind=symptom")).isEqualTo(kind);
        assertThat(statements("/admin/plan/publish")).isEqualTo(publish);
        assertThat(statements("/admin/content?q=another")).isEqualTo(search);
    }

    private void add(int many) {
        sql.sql("insert into symptom (slug, position, printed_name, label, hint, brief, description, body_system,"
                        + " body_system_basis, parent_tickable, retired, version)"
                        + " select 'another-' || n || '-of-' || ?, 1000 + n, printed_name, label, hint, brief, description,"
                        + " body_system, body_system_basis, true, false, 0 from symptom, system_range(1, ?) as numbers(n)"
                        + " where slug = 'brain-fog'")
                .params(many, many)
                .update();
    }

    /** The fewest of a few times, since something else may read meanwhile. */
    private long statements(String path) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        return LongStream.generate(() -> {
                    statistics.clear();
                    assertThat(anna.get(path).statusCode()).isEqualTo(200);
                    return statistics.getPrepareStatementCount();
                })
                .limit(3)
                .min()
                .orElseThrow();
    }
}
