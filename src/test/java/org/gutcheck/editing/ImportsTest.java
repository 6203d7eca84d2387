package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gutcheck.editing.PublishingDesk.ANNA;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gutcheck.TestDatabase;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A test of imports, on a desk that tests share unless they open one of their own. */
abstract class ImportsTest {

    static final String FOG = "symptom:brain-fog";

    private static final Map<TestDatabase, PublishingDesk> SHARED = new ConcurrentHashMap<>();

    static final String ELSEWHERE = fromElsewhere();

    final TestDatabase database;
    PublishingDesk desk;

    ImportsTest(TestDatabase database) {
        this.database = database;
        this.desk = SHARED.computeIfAbsent(database, ImportsTest::open);
    }

    static PublishingDesk open(TestDatabase database) {
        PublishingDesk desk = new PublishingDesk(database.newUrl());
        desk.publish("As delivered");
        return desk;
    }

    /** With edits of every sort, a new symptom, and one that was published and retired. */
    private static String fromElsewhere() {
        try (PublishingDesk other = new PublishingDesk(TestDatabase.H2.newUrl())) {
            other.create("symptom:gone-again", like(other, FOG, "gone-again"));
            other.publish("One");
            other.retire("symptom:gone-again");
            other.create("symptom:new-elsewhere", like(other, FOG, "new-elsewhere"));
            other.edit(FOG, body -> body.put("label", "Fog, as it is elsewhere"));
            other.edit("symptom:gas-and-bloating", body -> lastFirst(body.withArray("options")));
            other.edit("order:symptom", body -> lastFirst(body.withArray("ids")));
            other.edit("order:help-lines", body -> lastFirst(body.withArray("ids")));
            other.edit("codes:" + FOG, body -> body.withArray("codes").remove(0));
            return other.document(other.publish("Two").number());
        }
    }

    ObjectNode like(String address, String slug) {
        return like(desk, address, slug);
    }

    static ObjectNode like(PublishingDesk desk, String address, String slug) {
        return desk.draft(address).body().deepCopy().put("slug", slug);
    }

    String keep(String document) {
        return desk.bean(Imports.class).keep(document, ANNA);
    }

    Importing.Done imported(String document) {
        String id = keep(document);
        ImportPlan plan = desk.bean(Imports.class).plan(id).orElseThrow();
        Importing outcome = desk.bean(Imports.class).apply(id, plan.fingerprint(), ANNA);
        assertThat(outcome).isInstanceOf(Importing.Done.class);
        return (Importing.Done) outcome;
    }

    static void lastFirst(ArrayNode list) {
        ArrayNode turned = JsonNodeFactory.instance.arrayNode();
        for (int at = list.size() - 1; at >= 0; at--) {
            turned.add(list.get(at));
        }
        list.removeAll();
        list.addAll(turned);
    }
}
