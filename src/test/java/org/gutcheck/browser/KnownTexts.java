package org.gutcheck.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gutcheck.web.PublishedSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells the texts of the content, and those of stretched messages, from texts that stand in templates or code. */
final class KnownTexts {

    private static final Pattern MESSAGE = Pattern.compile(StretchedMessages.OPEN + "[^" + StretchedMessages.OPEN
            + StretchedMessages.CLOSE + "]*" + StretchedMessages.CLOSE);

    /** Dates, releases, addresses of entries, and what a reader would not translate. */
    private static final Pattern NO_WORDS =
            Pattern.compile("\\p{L}+ \\d{1,2}, \\d{4}|\\d+ \\([0-9a-f]{8}\\)|[a-z-]+:[A-Za-z0-9/-]+|Gutcheck");

    private final List<String> stored;
    private final List<String> content;
    private final String all;

    private KnownTexts(List<String> stored, List<String> content) {
        this.stored = stored;
        this.content = content;
        this.all = String.join("\n", content);
    }

    /** The texts of a site, also with the words for each country filled in, and what else somebody has entered. */
    static KnownTexts of(PublishedSite site, String... stored) {
        TreeSet<String> texts = new TreeSet<>();
        collect(JsonMapper.shared().valueToTree(site.catalogue().parts()), texts);
        collect(JsonMapper.shared().valueToTree(site.catalogue().settings()), texts);
        List<String> all = new ArrayList<>();
        for (String text : texts) {
            all.add(plain(text));
            site.catalogue().parts().helpLines().forEach(lines -> all.add(plain(lines.fillIn(text))));
        }
        all.removeIf(text -> text.length() < 3);
        all.sort(Comparator.comparing(String::length).reversed());
        return new KnownTexts(List.of(stored), all.stream().distinct().toList());
    }

    /** The words of a text, up to its full stop, that are neither of a message nor of the content. */
    Optional<String> unknownIn(String text) {
        String rest = text;
        for (String entered : stored) {
            rest = rest.replace(entered, " ");
        }
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = MESSAGE.matcher(rest).replaceAll(" ");
        }
        rest = plain(NO_WORDS.matcher(rest).replaceAll(" "));
        if (!hasWords(rest) || all.contains(rest)) {
            return Optional.empty();
        }
        for (String known : content) {
            if (rest.contains(known)) {
                rest = rest.replace(known, " ");
            }
            if (!hasWords(rest)) {
                return Optional.empty();
            }
        }
        return Optional.of(rest.strip());
    }

    private static boolean hasWords(String text) {
        return text.codePoints().filter(Character::isLetter).limit(2).count() > 1;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ")
                .strip()
                .replaceFirst("[.:]$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static void collect(JsonNode node, TreeSet<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.forEach(part -> collect(part, texts));
    }
}
