package org.gutcheck.admin;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.gutcheck.accounts.AdminClient;
import org.gutcheck.accounts.AdminSiteTest;
import org.gutcheck.accounts.Role;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Drafts;
import org.gutcheck.editing.Listing;
import org.gutcheck.editing.Search;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of the pages about content, with an editor who is signed in. */
abstract class ContentSiteTest extends AdminSiteTest {

    @Autowired
    Drafts drafts;

    AdminClient editor;

    @BeforeEach
    void signIn() {
        account("ed", Role.EDITOR);
        editor = client().signedIn("ed");
    }

    String state(String address) {
        return drafts.find(EntryAddress.parse(address).orElseThrow())
                .orElseThrow()
                .state();
    }

    String first(EntryKind kind) {
        return drafts.list(kind, Search.ALL).lines().get(0).address().id();
    }

    String last(EntryKind kind) {
        List<Listing.Line> lines = drafts.list(kind, Search.ALL).lines();
        return lines.get(lines.size() - 1).address().id();
    }

    /** Presses a button of an entry's page on which nothing was typed. */
    HttpResponse<String> press(String path, String button) {
        return save(path, editor.get(path).body(), "do", button);
    }

    /** Sends the first form of a page that posts to a path, with some fields changed, as a browser would. */
    HttpResponse<String> save(String path, String page, String... changes) {
        List<String> fields = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (int at = 0; at < changes.length; at += 2) {
            changed.add(changes[at]);
        }
        for (String[] field : FormOnPage.fields(page, path)) {
            if (!changed.contains(field[0])) {
                fields.addAll(List.of(field));
            }
        }
        fields.addAll(List.of(changes));
        return editor.post(path, fields.toArray(String[]::new));
    }
}
