package org.gutcheck.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Reads forms off pages as a browser would. */
final class FormOnPage {

    private static final Pattern INPUT = Pattern.compile("<(input|textarea|select)\\b([^>]*)>([^<]*)(?:</textarea>)?");

    private FormOnPage() {}

    static String field(String page, String name) {
        Matcher inputs = INPUT.matcher(page);
        while (inputs.find()) {
            if (attribute(inputs.group(2), "name").equals(name)) {
                return value(inputs);
            }
        }
        throw new AssertionError("No field " + name + " in " + page);
    }

    /** The fields that a browser would send of the first form that posts to a path: names and values. */
    static List<String[]> fields(String page, String path) {
        int from = page.indexOf("action=\"" + path + "\"");
        String form = page.substring(from, page.indexOf("</form>", from));
        List<String[]> fields = new ArrayList<>();
        Matcher inputs = INPUT.matcher(form);
        while (inputs.find()) {
            String name = attribute(inputs.group(2), "name");
            boolean box = inputs.group(2).contains("type=\"checkbox\"")
                    || inputs.group(2).contains("type=\"radio\"");
            if (name.isEmpty()
                    || name.equals("_csrf")
                    || box && !inputs.group(2).contains("checked")) {
                continue;
            }
            String value = inputs.group(1).equals("select")
                    ? chosen(form.substring(inputs.end(), form.indexOf("</select>", inputs.end())))
                    : value(inputs);
            fields.add(new String[] {name, value});
        }
        return fields;
    }

    private static String chosen(String options) {
        Matcher selected = Pattern.compile("value=\"([^\"]*)\" selected").matcher(options);
        return selected.find() ? HtmlUtils.htmlUnescape(selected.group(1)) : "";
    }

    private static String value(Matcher input) {
        String text = input.group(1).equals("textarea") ? input.group(3) : attribute(input.group(2), "value");
        return HtmlUtils.htmlUnescape(text);
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : "";
    }
}
