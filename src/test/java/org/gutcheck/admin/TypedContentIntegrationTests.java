package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.gutcheck.accounts.AdminClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A long form whose editor was signed out meanwhile, without scripts. */
class TypedContentIntegrationTests extends ContentSiteTest {

    @ParameterizedTest
    @CsvSource({"brain-fog, false", "gas-and-bloating, true"})
    void everyTextAndTickComesBackAfterSigningInAndNothingIsSaved(String symptom, boolean ticks) {
        String path = "/admin/content/symptom/" + symptom;
        String saved = state("symptom:" + symptom);
        String page = editor.get(path).body();
        String ticked = page.replaceFirst(
                "(name=\"parentTickable\"[^>]*?)( checked=\"checked\")?>", ticks ? "$1 checked>" : "$1>");
        assertThat(sent(ticked, path)).isNotEqualTo(sent(page, path));
        String label = "Typed \"label\"";
        String description = "First line\nand <b>second</b> & last";
        sql.sql("delete from spring_session").update();

        HttpResponse<String> signIn = save(path, ticked, "label", label, "description", description);
        assertThat(signIn.statusCode()).isEqualTo(401);
        HttpResponse<String> in =
                save("/admin/login", signIn.body(), "username", "ed", "password", AdminClient.PASSWORD);

        assertThat(AdminClient.location(in)).isEqualTo(path);
        String back = editor.get(path).body();
        assertThat(back).contains("Nothing is saved yet. What you typed is back.");
        assertThat(sent(back, path))
                .containsExactlyInAnyOrderElementsOf(sent(ticked, path).stream()
                        .map(field -> field.startsWith("label=") ? "label=" + label : field)
                        .map(field -> field.startsWith("description=") ? "description=" + description : field)
                        .toList());
        assertThat(state("symptom:" + symptom)).isEqualTo(saved);
    }

    private static List<String> sent(String page, String path) {
        return FormOnPage.fields(page, path).stream()
                .map(field -> field[0] + "=" + field[1])
                .toList();
    }
}
