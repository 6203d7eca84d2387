package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gutcheck.accounts.AdminClient;
import org.gutcheck.accounts.AdminSiteTest;
import org.gutcheck.accounts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Nu HTML checker has nothing to say of any page, in any state that the server brings about. */
class HtmlCheckerIntegrationTests extends AdminSiteTest {

    private static final Pattern LINK = Pattern.compile(" href=\"(/[^\"?#]*)");
    private static final String ADULT = "about-you:age-18-to-49";
    private static final String SUMMARY = "/summary";

    @TempDir
    Path folder;

    private final Map<String, String> pages = new LinkedHashMap<>();

    @Test
    void itSaysNothingOfThePagesForEveryone() throws Exception {
        AdminClient visitor = client();
        follow(visitor, "/", path -> !path.matches("/(admin|assets)(/.*)?"));
        assertThat(pages).hasSizeGreaterThan(100);
        for (String path : List.of("/nothing", "/symptoms/fatige", "//", SUMMARY, "/symptoms?country=FR")) {
            pages.put(path, visitor.get(path).body());
        }
        Map<String, String[]> answers = new LinkedHashMap<>();
        answers.put("nothing", new String[0]);
        answers.put("contradiction", new String[] {
            "body-system:digestive", "none", "body-system:digestive", "symptom:gas-and-bloating/gas", "since", "?"
        });
        answers.put("under 18", new String[] {"about-you:age", "about-you:under-18"});
        answers.put("emergency", new String[] {"warning-sign:emergency", "warning-sign:chest-pain"});
        answers.put("many", new String[] {
            "about-you:age",
            ADULT,
            "warning-sign:emergency",
            "unsure",
            "warning-sign:same-day",
            "warning-sign:jaundice",
            "body-system:brain-neurological",
            "symptom:brain-fog",
            "risk-factor:day-to-day",
            "risk-factor:chronic-stress",
            "risk-factor:day-to-day",
            "risk-factor:nsaids-or-alcohol/alcohol",
            "condition:named-by-a-doctor",
            "condition:irritable-bowel-syndrome",
            "about-you:now",
            "about-you:pregnant"
        });
        answers.put("copy", new String[] {
            "about-you:age",
            ADULT,
            "warning-sign:emergency",
            "none",
            "body-system:brain-neurological",
            "symptom:brain-fog",
            "leave-out",
            "1"
        });
        answers.forEach((name, fields) -> {
            pages.put(SUMMARY + " " + name, visitor.post(SUMMARY, fields).body());
            pages.put("/check " + name, visitor.post("/check", fields).body());
        });
        assertThat(pages.get(SUMMARY + " contradiction")).contains("id=\"problem\"");
        assertThat(pages.get(SUMMARY + " under 18")).contains("This tool is for adults</h1>");
        assertThat(pages.get(SUMMARY + " emergency")).contains("Call 911 now</h1>");
        assertThat(pages.get(SUMMARY + " many"))
                .contains("id=\"mainstream\"", "id=\"sources\"", "jaundice", "pregnant");
        assertThat(pages.get(SUMMARY + " copy")).contains("Left out");
        assertThat(HtmlChecker.check(folder, pages)).isEmpty();
    }

    @Test
    void itSaysNothingOfThePagesForEditors() throws Exception {
        AdminClient nobody = client();
        nobody.get("/admin/login");
        pages.put("signed out", nobody.get("/admin").body());
        pages.put("set-up", nobody.get("/admin/setup?token=x").body());
        pages.put("new password", nobody.get("/admin/new-password?token=x").body());
        account("ada", Role.ADMINISTRATOR);
        pages.put(
                "wrong password",
                nobody.post("/admin/login", "username", "ada", "password", "wrong")
                        .body());
        AdminClient ada = client().signedIn("ada");
        Set<String> seen = new TreeSet<>();
        follow(
                ada,
                "/admin",
                path -> path.startsWith("/admin") && !path.matches(".*\\.(csv|json)") && seen.add(shape(path)));
        for (String path : List.of(
                "/admin/preview/check",
                "/admin/site/symptoms/fatigue",
                "/admin/site/nothing",
                "/admin/nothing",
                "/admin/content/symptom?q=gas",
                "/admin/content/symptom?q=no-such-thing",
                "/admin/citations?status=DOUBTFUL")) {
            pages.put(path, ada.get(path).body());
        }
        for (String path : List.of(
                "/admin/content/symptom/new",
                "/admin/accounts/new",
                "/admin/account",
                "/admin/content/symptom/fatigue")) {
            ada.get(path);
            pages.put("POST " + path, ada.post(path).body());
        }
        assertThat(pages).hasSizeGreaterThan(60);
        assertThat(HtmlChecker.check(folder, pages)).isEmpty();
    }

    @Test
    void itNamesThePageThatIsWrong() throws Exception {
        pages.put("right", "<!doctype html><html lang=\"en\"><title>Right</title><p>Right</p></html>");
        pages.put("wrong", "<!doctype html><html lang=\"en\"><title>Wrong</title><p id=a><p id=a></html>");
        assertThat(HtmlChecker.check(folder, pages)).isNotEmpty().allMatch(line -> line.startsWith("wrong:1."));
    }

    /** Asks for a page and for what it leads to, each once. */
    private void follow(AdminClient client, String start, Predicate<String> wanted) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String path = open.remove();
            String page = client.get(path).body();
            if (page.isEmpty()) {
                continue;
            }
            pages.put(path, page);
            LINK.matcher(page)
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !pages.containsKey(link) && !open.contains(link))
                    .filter(wanted)
                    .distinct()
                    .forEach(open::add);
        }
    }

    /** Entries of one kind have pages of one shape, and so have the public pages that editors are shown. */
    private static String shape(String path) {
        return path.replaceFirst("(/admin/content/[^/]+/)(?!new)[^/]+", "$1x")
                .replaceFirst("(/admin/(?:preview|site|releases/\\d+/site)).*", "$1");
    }
}
