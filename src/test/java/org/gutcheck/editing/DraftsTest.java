package org.gutcheck.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.release.CatalogueAssembler;
import tools.jackson.databind.node.ObjectNode;

/** A test of drafts, on the working copy that the migrations leave behind. */
abstract class DraftsTest {

    static final String ANNA = "Anna";

    final Drafts drafts;
    final CatalogueAssembler assembler;

    DraftsTest(TestDatabase database) {
        var context = SeededWorkingCopy.on(database);
        this.drafts = context.getBean(Drafts.class);
        this.assembler = context.getBean(CatalogueAssembler.class);
    }

    Draft draft(String address) {
        return drafts.find(EntryAddress.parse(address).orElseThrow()).orElseThrow();
    }

    List<String> ids(String order) {
        return draft(order)
                .body()
                .required("ids")
                .valueStream()
                .map(node -> node.asString())
                .toList();
    }

    String first(String kind) {
        return ids("order:" + kind).get(0);
    }

    String someSupport() {
        return first("support");
    }

    static ObjectNode with(Draft draft, String field, String value) {
        return draft.body().deepCopy().put(field, value);
    }

    static Draft saved(Saving outcome) {
        assertThat(outcome).isInstanceOf(Saving.Saved.class);
        return ((Saving.Saved) outcome).draft();
    }
}
