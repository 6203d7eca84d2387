package org.gutcheck.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gutcheck.catalogue.Settings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what pages say of themselves to machines, in the words of schema.org (JSON-LD). It names no review: a page shows
 * more than the one text or number that somebody checked.
 *
 * @param home the whole address of the site, or null where it is not known
 * @param release the name of the release that the pages show
 * @param audience whom the site is for
 */
record StructuredData(Settings site, @Nullable String home, String release, String audience) {

    private static final int ADULT = 18;

    /** Ready to stand in a page: whatever the texts hold, the script element that it stands in does not end. */
    String of(String title, String description, @Nullable String address, PageFacts facts) {
        Node page = new Node(facts.type())
                .with("name", facts.type().equals(PageFacts.SITE) ? site.siteName() : title)
                .with("description", description)
                .with("url", address)
                .with("inLanguage", Wording.LANGUAGE.toLanguageTag())
                .with("version", release)
                .with("about", facts.about() == null ? null : new Node("Thing").with("name", facts.about()).properties)
                .with("audience", adults())
                .with("isPartOf", facts.type().equals(PageFacts.SITE) ? null : whole())
                .with("isBasedOn", facts.fromArticle() ? article() : null)
                .with("citation", works(facts.fitting()));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.putAll(page.properties);
        return JsonMapper.shared()
                .writeValueAsString(document)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private Map<String, Object> adults() {
        return new Node("PeopleAudience").with("audienceType", audience).with("suggestedMinAge", ADULT).properties;
    }

    private Map<String, Object> whole() {
        return new Node(PageFacts.SITE).with("name", site.siteName()).with("url", home).properties;
    }

    /** Whose article it is stands there as editors put it, which may be more than a name. */
    private Map<String, Object> article() {
        return new Node("Article")
                .with("name", site.articleTitle())
                .with("creditText", site.articleAuthor())
                .with("url", site.articleLink())
                .properties;
    }

    private static @Nullable List<Map<String, Object>> works(List<ListEntry> entries) {
        return entries.isEmpty()
                ? null
                : entries.stream()
                        .map(entry -> new Node("CreativeWork")
                                .with("name", entry.asPrinted())
                                .with("url", entry.readAt() == ListEntry.ReadAt.SEARCH ? null : entry.href())
                                .properties)
                        .toList();
    }

    /** A thing of one type, with the properties that are known. */
    private static final class Node {

        private final Map<String, Object> properties = new LinkedHashMap<>();

        Node(String type) {
            properties.put("@type", type);
        }

        Node with(String property, @Nullable Object value) {
            if (value != null) {
                properties.put(property, value);
            }
            return this;
        }
    }
}
