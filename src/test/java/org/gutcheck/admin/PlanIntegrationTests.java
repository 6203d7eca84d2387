package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gutcheck.accounts.AdminClient;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Draft;
import org.gutcheck.editing.Listing;
import org.gutcheck.editing.Search;
import org.junit.jupiter.api.Test;

/** What a publisher holds back is not lost on any way through the pages, however much it is. */
class PlanIntegrationTests extends PublishingSiteTest {

    private static final String PLAN = "/admin/plan";
    private static final String PUBLISH = "/admin/plan/publish";

    @Test
    void whatIsHeldStaysHeldWhileLookingAtAllOfAKindAndIsNotPublished() {
        List<EntryAddress> edited = edit(EntryKind.CLAIM, ChangeLists.LINES_OF_A_KIND + 2);
        String held = edited.get(0).toString();

        HttpResponse<String> answer = send(anna.get(PLAN).body(), PLAN, PLAN + "?kind=claim", "hold", held);
        assertThat(AdminClient.location(answer)).isEqualTo(PLAN + "?kind=claim&page=1#g-claim");
        String all = anna.get(PLAN + "?kind=claim&page=1").body();
        assertThat(all).contains("value=\"" + held + "\" checked");
        answer = send(all, PLAN + "?kind=claim&amp;page=1", PLAN + "?kind=claim&page=1", "do", "publish");
        assertThat(AdminClient.location(answer)).isEqualTo(PUBLISH);
        answer = send(anna.get(PUBLISH).body(), PUBLISH, PUBLISH, "note", "All but one");
        assertThat(AdminClient.location(answer)).endsWith("?published");

        assertThat(publisher.plan(Set.of()).changes())
                .extracting(change -> change.address())
                .containsExactly(edited.get(0));
        assertThat(anna.get(PLAN).body()).contains("1 change is held back", "value=\"" + held + "\" checked");
    }

    @Test
    void whatIsNoLongerTickedIsNoLongerHeld() {
        String held = edit(EntryKind.CLAIM, 1).get(0).toString();
        send(anna.get(PLAN).body(), PLAN, PLAN, "hold", held);
        assertThat(anna.get(PLAN).body()).contains("You hold back every change");

        anna.post(PLAN);

        assertThat(anna.get(PLAN).body()).doesNotContain("held back", "hold back every change");
    }

    @Test
    void aThousandEntriesCanBeHeldBack() {
        String held = edit(EntryKind.CLAIM, 1).get(0).toString();
        String many = IntStream.range(0, 1000)
                .mapToObj(number -> "claim:one-of-very-many-claims-" + number)
                .collect(Collectors.joining(" "));

        anna.get(PLAN);
        assertThat(anna.post(PLAN, "hold", many + " " + held).statusCode()).isEqualTo(302);

        assertThat(anna.get(PLAN).body()).contains("1 change is held back");
        assertThat(anna.get(PUBLISH).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsHeldComesBackWithTheNoteAfterSigningInAgain() {
        String held = edit(EntryKind.CLAIM, 2).get(0).toString();
        send(anna.get(PLAN).body(), PLAN, PLAN, "hold", held);
        String page = anna.get(PUBLISH).body();
        sql.sql("delete from spring_session").update();
        signInAgainFrom(send(page, PUBLISH, PUBLISH, "note", "Kept").body());

        assertThat(anna.get(PUBLISH).body()).contains("Your note is back", "1 change is held back", "Kept");
    }

    @Test
    void whatIsTickedComesBackAfterSigningInAgain() {
        String held = edit(EntryKind.CLAIM, 2).get(0).toString();
        String page = anna.get(PLAN).body();
        sql.sql("delete from spring_session").update();

        signInAgainFrom(send(page, PLAN, PLAN, "hold", held).body());

        assertThat(anna.get(PLAN).body())
                .contains("1 change is held back", "value=\"" + held + "\" checked", "Your ticks are back");
    }

    @Test
    void whatCameAlongWithWhatIsHeldGoesLiveWithIt() {
        EntryAddress claim = new EntryAddress(EntryKind.CLAIM, claimOf(9));
        Draft before = drafts.find(claim).orElseThrow();
        drafts.retire(claim, before.state(), "Carl (carl)");
        try {
            assertThat(anna.get(PLAN).body()).contains("value=\"citation:9\"");
            send(anna.get(PLAN).body(), PLAN, PLAN, "hold", claim.toString());
            String plan = anna.get(PLAN).body();
            assertThat(plan)
                    .contains("value=\"" + claim + "\" checked", "Held back along with another")
                    .doesNotContain("value=\"citation:9\"");

            List<String> others = FormOnPage.fields(plan, PLAN).stream()
                    .filter(field -> !field[1].equals(claim.toString()))
                    .flatMap(Stream::of)
                    .toList();
            anna.post(PLAN, others.toArray(String[]::new));

            assertThat(anna.get(PLAN).body()).contains("value=\"citation:9\"").doesNotContain("eld back");
        } finally {
            drafts.bringBack(claim, drafts.find(claim).orElseThrow().state(), "Carl (carl)");
        }
    }

    @Test
    void lookingAtAllOfAKindBeforePublishingKeepsTheNoteAndWhatWasSeen() {
        edit(EntryKind.CLAIM, ChangeLists.LINES_OF_A_KIND + 2);
        String page = anna.get(PUBLISH).body();
        assertThat(page).contains("formaction=\"" + PUBLISH + "?kind=claim#g-claim\"");
        edit(EntryKind.SUPPORT, 1);

        HttpResponse<String> all = send(page, PUBLISH, PUBLISH + "?kind=claim", "note", "Half a note");

        assertThat(all.body()).contains(">Half a note</textarea>").doesNotContain("g-support");
        assertThat(FormOnPage.field(all.body(), "fingerprint")).isEqualTo(FormOnPage.field(page, "fingerprint"));
        assertThat(send(all.body(), PUBLISH, PUBLISH, "note", "x").statusCode()).isEqualTo(409);
    }

    @Test
    void thePlanNamesTheSafetyTextsThatLoseTheirCheck() {
        EntryAddress sign =
                drafts.list(EntryKind.WARNING_SIGN, Search.ALL).lines().get(0).address();
        sql.sql("update warning_sign set signed_by = 'Dr Ada Byron', signed_role = 'GP', signed_on = '2026-11-20'"
                        + " where slug = ?")
                .param(sign.id())
                .update();
        publish("Everything");
        assertThat(anna.get(PLAN).body()).doesNotContain("lose");
        Draft signed = drafts.find(sign).orElseThrow();
        drafts.save(sign, signed.state(), signed.body().deepCopy().put("brief", "other words"), "Carl (carl)");

        String plan = anna.get(PLAN).body();
        assertThat(plan).contains("1 safety text loses the check by a clinician");
        assertThat(plan.indexOf("loses the check")).isLessThan(plan.indexOf("not checked by a clinician yet"));
        assertThat(plan).contains("before:</span> <del>", "now:</span> <ins>");
        assertThat(anna.get(PUBLISH).body()).contains("1 safety text loses the check by a clinician");
        anna.post(PLAN, "hold", sign.toString());
        assertThat(anna.get(PLAN).body()).doesNotContain("loses the check");
    }

    @Test
    void aPastReleaseIsSeenInTodaysPagesFromItsOwnPage() {
        edit(EntryKind.CLAIM, 1);
        publish("Everything");
        String see = "href=\"/admin/releases/1/site/\"";
        assertThat(anna.get("/admin/releases/1").body()).contains(see);
        assertThat(anna.get("/admin/releases/1/show").body()).contains(see);
    }

    private List<EntryAddress> edit(EntryKind kind, int many) {
        return drafts.list(kind, Search.ALL).lines().stream()
                .map(Listing.Line::address)
                .limit(many)
                .peek(address -> {
                    Draft draft = drafts.find(address).orElseThrow();
                    String field = kind == EntryKind.CLAIM ? "statement" : "label";
                    String text = draft.body().path(field).asString() + " More.";
                    drafts.save(address, draft.state(), draft.body().deepCopy().put(field, text), "Carl (carl)");
                })
                .toList();
    }

    /** Sends the last form with an action as a browser would; a field that is named again takes the place of the first. */
    private HttpResponse<String> send(String page, String action, String to, String name, String value) {
        List<String> fields = FormOnPage.fields(page, action).stream()
                .filter(field -> !field[0].equals(name) || field[0].equals("hold"))
                .flatMap(field -> Stream.of(field))
                .collect(Collectors.toList());
        fields.addAll(List.of(name, value));
        return anna.post(to, fields.toArray(String[]::new));
    }

    private void signInAgainFrom(String signIn) {
        List<String> fields = FormOnPage.fields(signIn, "/admin/login").stream()
                .filter(field -> !List.of("username", "password").contains(field[0]))
                .flatMap(Stream::of)
                .collect(Collectors.toList());
        fields.addAll(List.of("username", "anna", "password", "correct horse battery"));
        anna.post("/admin/login", fields.toArray(String[]::new));
    }

    private String claimOf(int citation) {
        return drafts.find(EntryAddress.of(EntryKind.CITATION, citation))
                .orElseThrow()
                .body()
                .path("claim")
                .asString();
    }
}
