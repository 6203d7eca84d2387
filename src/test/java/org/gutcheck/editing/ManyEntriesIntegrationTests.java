package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.release.Publisher;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ArrayNode;

class ManyEntriesIntegrationTests {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tenThousandEntriesTakeAsManyStatementsAsFew(TestDatabase database) {
        try (PublishingDesk desk =
                new PublishingDesk(database.newUrl(), "--spring.jpa.properties.hibernate.generate_statistics=true")) {
            desk.publish("Few");
            desk.edit("symptom:brain-fog", body -> body.put("label", "Foggy"));
            long planOfFew = statements(desk, () -> plan(desk));
            long publishOfFew = statements(desk, () -> desk.publish("One edit"));
            long listOfFew = statements(desk, () -> desk.bean(Drafts.class).list(EntryKind.SYMPTOM, Search.ALL));
            long picksOfFew = statements(desk, () -> desk.bean(PickLists.class).of(Set.of(EntryKind.SYMPTOM)));
            // The first edit of an order keeps what was there before, which takes two statements more.
            swapTheFirstTwo(desk);
            long moveOfFew = statements(desk, () -> swapTheFirstTwo(desk));
            ManyEntries.addTo(desk);
            swapTheFirstTwo(desk);

            assertThat(statements(desk, () -> swapTheFirstTwo(desk))).isEqualTo(moveOfFew);
            assertThat(statements(desk, () -> plan(desk))).isEqualTo(planOfFew);
            assertThat(statements(desk, () -> desk.publish("Many"))).isEqualTo(publishOfFew);
            assertThat(statements(desk, () -> desk.bean(Drafts.class).list(EntryKind.SYMPTOM, Search.ALL)))
                    .isEqualTo(listOfFew)
                    .isLessThanOrEqualTo(2);
            assertThat(statements(desk, () -> desk.bean(PickLists.class).of(Set.of(EntryKind.SYMPTOM))))
                    .isEqualTo(picksOfFew);
            assertThat(desk.bean(Drafts.class)
                            .list(EntryKind.SYMPTOM, new Search("of many, 9999", 0))
                            .total())
                    .isEqualTo(1);
            assertThat(desk.bean(Publisher.class).plan(Set.of()).changes()).isEmpty();
        }
    }

    private static void swapTheFirstTwo(PublishingDesk desk) {
        desk.edit("order:symptom", body -> {
            ArrayNode ids = body.withArray("ids");
            ids.insert(1, ids.remove(0));
        });
    }

    private static void plan(PublishingDesk desk) {
        assertThat(desk.bean(Publisher.class).plan(Set.of()).changes()).isNotEmpty();
    }

    private static long statements(PublishingDesk desk, Runnable action) {
        Statistics statistics = desk.bean(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.clear();
        action.run();
        return statistics.getPrepareStatementCount();
    }
}
