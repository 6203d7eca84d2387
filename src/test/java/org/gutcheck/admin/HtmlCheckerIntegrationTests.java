package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
import org.springframework.test.context.TestPropertySource;

/**
 * The Nu HTML checker has nothing to say of any page, in any state that the server brings about; with an address set, so
 * that pages say all that they have to say to machines.
 */
@TestPropertySource(
        properties = {"gutcheck.address=https://gutcheck.example", "spring.datasource.url=jdbc:h2:mem:html"})
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
        assertThat(pages.values())
                .allSatisfy(page -> assertThat(page)
                        .contains("<link rel=\"canonical\" href=\"https://gutcheck.example/")
                        .contains("<meta property=\"og:image\"", "application/ld+json"));
        look("/nothing", 404, visitor.get("/nothing"));
        look("/symptoms/fatige", 404, visitor.get("/symptoms/fatige"));
        look("//", 400, visitor.get("//"));
        look(SUMMARY, 405, visitor.get(SUMMARY));
        look("/symptoms?country=FR", 200, visitor.get("/symptoms?country=FR"));
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
            int status = name.equals("nothing") || name.equals("contradiction") ? 400 : 200;
            look(SUMMARY + " " + name, status, visitor.post(SUMMARY, fields));
            look("/check " + name, 200, visitor.post("/check", fields));
        });
        assertThat(pages.get(SUMMARY + " contradiction")).contains("id=\"problem\"");
        assertThat(pages.get(SUMMARY + " under 18")).contains("This tool is for adults</h1>");
        assertThat(pages.get(SUMMARY + " emergency")).contains("Call 911 now</h1>");
        assertThat(pages.get(SUMMARY + " many"))
                .contains("id=\"mainstream\"", "id=\"sources\"", "yellow skin", "pregnant");
        assertThat(pages.get(SUMMARY + " copy")).contains("Left out");
        assertThat(HtmlChecker.check(folder, pages)).isEmpty();
    }

    @Test
    void itSaysNothingOfThePagesForEditors() throws Exception {
        AdminClient nobody = client();
        look("sign in", 200, nobody.get("/admin/login"));
        look("set-up", 404, nobody.get("/admin/setup?token=x"));
        look("new password", 404, nobody.get("/admin/new-password?token=x"));
        account("ada", Role.ADMINISTRATOR);
        look("wrong password", 401, nobody.post("/admin/login", "username", "ada", "password", "wrong"));
        AdminClient ada = client().signedIn("ada");
        Set<String> seen = new TreeSet<>();
        follow(
                ada,
                "/admin",
                path -> path.startsWith("/admin") && !path.matches(".*\\.(csv|json)") && seen.add(shape(path)));
        for (String path : List.of(
                "/admin/preview/check",
                "/admin/site/symptoms/fatigue",
                "/admin/content/symptom?q=gas",
                "/admin/content/symptom?q=no-such-thing",
                "/admin/citations?status=DOUBTFUL")) {
            look(path, 200, ada.get(path));
        }
        look("/admin/site/nothing", 404, ada.get("/admin/site/nothing"));
        look("/admin/nothing", 404, ada.get("/admin/nothing"));
        for (String path : List.of(
                "/admin/content/symptom/new",
                "/admin/accounts/new",
                "/admin/account",
                "/admin/content/symptom/fatigue")) {
            ada.get(path);
            look("POST " + path, 400, ada.post(path));
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
            HttpResponse<String> answer = client.get(path);
            if (answer.statusCode() == 302) {
                continue;
            }
            look(path, 200, answer);
            LINK.matcher(answer.body())
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !pages.containsKey(link) && !open.contains(link))
                    .filter(wanted)
                    .distinct()
                    .forEach(open::add);
        }
    }

    private void look(String name, int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(name).isEqualTo(status);
        assertThat(answer.body()).as(name).isNotEmpty();
        pages.put(name, answer.body());
    }

    /** Entries of one kind have pages of one shape, and so have the public pages that editors are shown. */
    private static String shape(String path) {
        return path.replaceFirst("(/admin/content/[^/]+/)(?!new)[^/]+", "$1x")
                .replaceFirst("(/admin/(?:preview|site|releases/\\d+/site)).*", "$1");
    }
}
