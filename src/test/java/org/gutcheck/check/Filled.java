package org.gutcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A page that came back for a form that was sent, with plain spaces and with what a test asks about it. */
record Filled(int status, String html) {

    private static final Pattern INPUT = Pattern.compile(
            "<input type=\"(radio|checkbox)\" id=\"[^\"]*\" name=\"([^\"]*)\" value=\"([^\"]*)\"( checked=\"checked\")?");

    /** One thing that can be sent with the form. */
    record Box(String name, String value) implements Comparable<Box> {

        static String form(List<Box> boxes) {
            return boxes.stream().map(box -> box.name + "=" + box.value).collect(Collectors.joining("&"));
        }

        boolean isTick() {
            return !value.equals("none") && !value.equals("unsure");
        }

        @Override
        public int compareTo(Box other) {
            return Comparator.comparing(Box::name).thenComparing(Box::value).compare(this, other);
        }
    }

    static Filled summary(MockMvcTester web, String body) {
        return post(web, "/summary", body);
    }

    static Filled check(MockMvcTester web, String body) {
        return post(web, "/check", body);
    }

    private static Filled post(MockMvcTester web, String path, String body) {
        MvcTestResult result = web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(body)
                .exchange();
        try {
            return new Filled(
                    result.getResponse().getStatus(),
                    result.getResponse().getContentAsString().replace('\u00a0', ' '));
        } catch (UnsupportedEncodingException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    /** The opening tag of an element with an id. */
    String tag(String element, String id) {
        return first("<" + element + "\\b[^>]*\\bid=\"" + Pattern.quote(id) + "\"[^>]*>", 0);
    }

    /** The plain text of an element with an id that holds no other element. */
    String text(String id) {
        return first("id=\"" + Pattern.quote(id) + "\"[^>]*>([^<]*)<", 1);
    }

    /** The words of the link to a place on the page. */
    String linked(String href) {
        return first("href=\"" + Pattern.quote(href) + "\"[^>]*>([^<]*)<", 1);
    }

    /** Where the links of the error summary lead, in order. */
    List<String> mistakes() {
        return all("<li data-count=[^>]*><a href=\"([^\"]*)\"");
    }

    /** The values ticked or chosen. */
    Set<String> chosen() {
        Set<String> values = new TreeSet<>(all("value=\"([^\"]*)\" checked=\"checked\""));
        values.addAll(all("<option value=\"([^\"]*)\" selected=\"selected\""));
        return values;
    }

    /** What was chosen, with the question it was chosen in. */
    Set<Box> boxesChosen() {
        Set<Box> chosen = new TreeSet<>();
        Matcher input = INPUT.matcher(html);
        while (input.find()) {
            if (input.group(4) != null) {
                chosen.add(new Box(input.group(2), input.group(3)));
            }
        }
        all("<option value=\"([^\"]*)\" selected=\"selected\"").forEach(code -> chosen.add(new Box("country", code)));
        return chosen;
    }

    /** Everything that can be chosen; of radio buttons with one name, the first of those that are no way out. */
    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        Set<String> single = new TreeSet<>();
        Matcher input = INPUT.matcher(html);
        while (input.find()) {
            Box box = new Box(input.group(2), input.group(3));
            if (!box.isTick() || input.group(1).equals("checkbox") || single.add(box.name())) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    /** The lines of the half page for the clinician: heading, tab, text. */
    String rows() {
        Matcher row = Pattern.compile("<div[^>]*><dt>([^<]*)</dt><dd>(.*?)</dd></div>", Pattern.DOTALL)
                .matcher(html);
        StringBuilder rows = new StringBuilder();
        while (row.find()) {
            String text = row.group(2).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
            rows.append(row.group(1)).append('\t').append(text.trim()).append('\n');
        }
        return rows.toString();
    }

    /** Names and values of the hidden fields that carry the answers on, as a form sends them. */
    String carriedOn() {
        String form = first("<form[^>]*action=\"/check\".*?</form>", 0);
        Matcher field = Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")
                .matcher(form);
        List<String> pairs = new ArrayList<>();
        while (field.find()) {
            pairs.add(field.group(1) + "=" + field.group(2));
        }
        return String.join("&", pairs);
    }

    /** The first of the care cards, with single spaces. */
    String card() {
        return between(html, "class=\"care", "</section>").replaceAll("\\s+", " ");
    }

    /** What stands on a page from the first of two texts to the next of the second. */
    static String between(String page, String from, String to) {
        int start = page.indexOf(from);
        assertThat(start).as("Where %s begins on%n%s", from, page).isNotNegative();
        return page.substring(start, page.indexOf(to, start));
    }

    private String first(String pattern, int group) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        if (!found.find()) {
            throw new AssertionError("No " + pattern + " on the page:\n" + html);
        }
        return found.group(group);
    }

    private List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
