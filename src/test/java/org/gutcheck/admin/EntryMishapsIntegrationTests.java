package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.gutcheck.accounts.AdminClient;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Draft;
import org.junit.jupiter.api.Test;

/** What can go wrong at the form of an entry, and loses nothing; each test changes an entry of its own. */
class EntryMishapsIntegrationTests extends ContentSiteTest {

    @Test
    void aMistakeKeepsEverythingTypedAndNamesTheField() {
        String path = "/admin/content/symptom/gas-and-bloating";
        String page = editor.get(path).body();

        HttpResponse<String> answer = save(path, page, "label", "", "description", "Typed <b>& kept</b>");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "<a href=\"#label\">Name for readers: Fill this in</a>",
                        "id=\"label-err\"",
                        "Typed &lt;b&gt;&amp; kept&lt;/b&gt;");
        assertThat(editor.get(path).body()).doesNotContain("Typed &lt;b&gt;");
    }

    @Test
    void twoEditorsAtOneEntryChooseFieldByField() {
        String path = "/admin/content/risk-factor/" + first(EntryKind.RISK_FACTOR);
        String begun = editor.get(path).body();
        save(path, begun, "label", "Theirs", "hint", "Their hint");

        HttpResponse<String> clash = save(path, begun, "label", "Mine", "description", "My description.");
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body())
                .contains("The ed (ed) saved this entry", "Theirs", "Mine", "Their hint", "My description.")
                .contains("You both changed this field.");
        HttpResponse<String> answer = save(path, clash.body(), "keep.label", "mine");

        assertThat(AdminClient.location(answer)).as(answer.body()).isEqualTo(path + "?saved");
        String now = editor.get(path).body();
        assertThat(FormOnPage.field(now, "label")).isEqualTo("Mine");
        assertThat(FormOnPage.field(now, "hint")).isEqualTo("Their hint");
        assertThat(FormOnPage.field(now, "description")).isEqualTo("My description.");
    }

    @Test
    void whatOneChoseOfTheOthersTextStaysChosenWhereOneGoesOnEditing() {
        String path = "/admin/content/warning-sign/" + last(EntryKind.WARNING_SIGN);
        String begun = editor.get(path).body();
        save(path, begun, "advice", "Their advice.", "do", "save");
        HttpResponse<String> clash = save(path, begun, "brief", "my brief");
        assertThat(clash.statusCode()).as(clash.body()).isEqualTo(409);

        String again = save(path, clash.body(), "do", "show").body();
        assertThat(FormOnPage.field(again, "advice")).isEqualTo("Their advice.");
        assertThat(FormOnPage.field(again, "brief")).isEqualTo("my brief");
        save(path, again, "do", "save");

        String now = editor.get(path).body();
        assertThat(FormOnPage.field(now, "advice")).isEqualTo("Their advice.");
        assertThat(FormOnPage.field(now, "brief")).isEqualTo("my brief");
    }

    @Test
    void aRowThatStandsTwiceIsToldAtItsField() {
        String path = "/admin/content/codes/symptom:brain-fog";
        String page = save(path, editor.get(path).body(), "do", "add:notes").body();
        page = save(path, page, "do", "add:notes").body();
        List<String> rows = FormOnPage.fields(page, path).stream()
                .map(field -> field[0])
                .filter(name -> name.matches("notes\\.\\d+\\.note"))
                .map(name -> name.substring(0, name.length() - ".note".length()))
                .toList();
        String[] twice = rows.stream()
                .flatMap(row -> List.of(row + ".subject", "symptom:brain-fog", row + ".note", "Kept").stream())
                .toArray(String[]::new);

        HttpResponse<String> answer = save(path, page, twice);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("stands twice. Remove one", "Kept").contains(rows.get(1) + ".subject-err");
    }

    @Test
    void whatIsTypedIsNotLostWhereAnEntryIsRetired() {
        String path = "/admin/content/symptom/fatigue";

        HttpResponse<String> answer =
                save(path, editor.get(path).body(), "description", "Typed first.", "do", "retire");

        assertThat(answer.body()).contains("You have typed something that is not saved yet");
        assertThat(FormOnPage.field(answer.body(), "description")).isEqualTo("Typed first.");
        assertThat(drafts.find(EntryAddress.parse("symptom:fatigue").orElseThrow())
                        .orElseThrow()
                        .retired())
                .isFalse();
    }

    @Test
    void aConflictAfterAConflictUndoesNoChoice() {
        String path = "/admin/content/risk-factor/" + last(EntryKind.RISK_FACTOR);
        String begun = editor.get(path).body();
        save(path, begun, "label", "Their label");
        String first = save(path, begun, "description", "My description.").body();
        save(path, editor.get(path).body(), "hint", "Their hint");

        HttpResponse<String> second = save(path, first, "do", "save");
        assertThat(second.statusCode()).isEqualTo(409);
        save(path, second.body(), "do", "save");

        String now = editor.get(path).body();
        assertThat(FormOnPage.field(now, "label")).isEqualTo("Their label");
        assertThat(FormOnPage.field(now, "hint")).isEqualTo("Their hint");
        assertThat(FormOnPage.field(now, "description")).isEqualTo("My description.");
    }

    @Test
    void aStateThatNobodyKnowsIsAConflictToo() {
        String path = "/admin/content/terminology/" + first(EntryKind.TERMINOLOGY);

        HttpResponse<String> answer = save(path, editor.get(path).body(), "state", "of old", "name", "Other");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("This entry has changed while you were at it", "Other");
    }

    @Test
    void aMistakeInARowSaysInWhichOne() {
        String path = "/admin/content/symptom/gas-and-bloating";
        String answer =
                save(path, editor.get(path).body(), "options.1.label", "").body();
        assertThat(answer).contains("#options.1.label\">Options, 2: Name for readers: Fill this in");
    }

    @Test
    void aMistakeInANewEntryNamesItsField() {
        String path = "/admin/content/symptom/new";
        String answer = save(path, editor.get(path).body(), "id", "new-one", "label", "")
                .body();
        assertThat(answer).contains("#label\">Name for readers: Fill this in");
    }

    @Test
    void whatIsTypedStaysWhereSomebodyRemovesTheEntry() {
        String path = "/admin/content/help-lines/" + last(EntryKind.HELP_LINES);
        String begun = editor.get(path).body();
        press(path, "remove");

        HttpResponse<String> answer = save(path, begun, "name", "Typed meanwhile");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Somebody has removed this entry meanwhile");
        assertThat(FormOnPage.field(answer.body(), "name")).isEqualTo("Typed meanwhile");
        assertThat(answer.body()).doesNotContain("is retired", "value=\"remove\"", "value=\"retire\"", "bring-back");
        Draft left = drafts.findOrRemoved(EntryAddress.parse(path.replace("/admin/content/help-lines/", "help-lines:"))
                        .orElseThrow())
                .orElseThrow();
        drafts.restore(left.address(), left.state(), left.body(), "Carl (carl)");
    }

    @Test
    void aSignOffIsForTheTextThatWasSeen() {
        String entry = "/admin/content/scope-rule/" + last(EntryKind.SCOPE_RULE);
        String path = entry + "/sign-off";
        String seen = editor.get(path).body();
        save(entry, editor.get(entry).body(), "text", "A text that nobody has read.");

        String wrong = save(path, seen, "reviewer", "", "role", "GP").body();
        HttpResponse<String> answer = save(path, wrong, "reviewer", "Dr Ada", "role", "GP", "do", "sign");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Somebody has saved another text meanwhile", "A text that nobody has read.");
    }

    @Test
    void theGroupOfAQuestionIsNoAddressAndCanChange() {
        String path = "/admin/content/about-you/aspirin-or-nsaid-from-a-doctor";
        assertThat(editor.get(path).body())
                .contains("name=\"group\"")
                .doesNotContainPattern("name=\"group\"[^>]* readonly");
    }

    @Test
    void noPartOfACriterionIsDroppedUnseen() {
        String path = "/admin/content/rule/" + last(EntryKind.RULE);
        String page = save(path, editor.get(path).body(), "do", "show:when", "when.is", "anyOf")
                .body();
        page = save(path, page, "do", "add:when.of").body();
        page = save(path, page, "when.of.0.is", "anySymptom", "when.of.1.is", "anyRiskFactor", "do", "show:when")
                .body();

        String other =
                save(path, page, "when.is", "anySymptom", "do", "show:when").body();
        String back = save(path, other, "when.is", "anyOf", "do", "show:when").body();
        assertThat(FormOnPage.field(back, "when.of.1.is")).isEqualTo(FormOnPage.field(page, "when.of.1.is"));

        HttpResponse<String> not = save(path, back, "when.is", "not");
        assertThat(not.statusCode()).isEqualTo(400);
        assertThat(not.body()).contains("Only one part can stand here");
    }

    @Test
    void afterARowWasAddedTheReaderGoesOnThere() {
        String path = "/admin/content/symptom/joint-pain";
        String page = save(path, editor.get(path).body(), "do", "add:options").body();
        assertThat(page).containsPattern("id=\"options\\.\\d+\" autofocus");
    }

    @Test
    void theAddressOfAnOptionThatIsInUseStays() {
        String path = "/admin/content/symptom/gas-and-bloating";
        assertThat(editor.get(path).body()).containsPattern("name=\"options\\.0\\.slug\"[^>]* readonly");
    }

    @Test
    void whatTheDatabaseCannotHoldIsLeftOutOfAText() {
        assertThat(editor.get("/admin/content/symptom?q=fat%00igue").body()).contains("symptom:fatigue");
        String path = "/admin/content/explainer/" + last(EntryKind.EXPLAINER);
        save(path, editor.get(path).body(), "title", "A\0 title\u0007");
        assertThat(FormOnPage.field(editor.get(path).body(), "title")).isEqualTo("A title");
    }
}
