package org.gutcheck.content.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts of the article and of its review, as {@code src/bin/source-facts} wrote them. */
public final class SourceFacts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private SourceFacts() {}

    public static List<JsonNode> article(String part) {
        return list(json("article.json").get(part));
    }

    public static List<JsonNode> slugs(String part) {
        return list(json("slugs.json").get(part));
    }

    static List<JsonNode> references() {
        return list(json("references.json"));
    }

    public static List<JsonNode> review() {
        return list(json("review.json"));
    }

    static List<JsonNode> safety(String part) {
        return list(safety().get(part));
    }

    /** Which facts each group of people that a caution names stands for. */
    static JsonNode appliesTo() {
        return safety().get("applies_to");
    }

    /** What the map of the safety files calls a gap. */
    static JsonNode gaps() {
        return safety().get("gaps");
    }

    /** The hashes of every 8 words in a row of the article. */
    static Set<String> windows() {
        return new HashSet<>(
                new String(bytes("windows.txt"), StandardCharsets.UTF_8).lines().toList());
    }

    static JsonNode parse(String json) {
        return JSON.readTree(json);
    }

    /** The elements of an array, or nothing where there is none. */
    static List<JsonNode> list(JsonNode array) {
        return array == null ? List.of() : new ArrayList<>(array.values());
    }

    /** Fields of an object joined as {@link SeededDatabase#lines} joins columns. */
    static String line(JsonNode object, String... fields) {
        return List.of(fields).stream().map(field -> text(object, field)).collect(Collectors.joining(" | "));
    }

    static String text(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || value.isNull() ? SeededDatabase.NONE : value.asString();
    }

    /** A field that holds an address, without its kind. */
    static String slug(JsonNode object, String field) {
        return withoutKind(text(object, field));
    }

    static String withoutKind(String address) {
        return address.substring(address.indexOf(':') + 1);
    }

    /** A field that holds an array, each element as text. */
    static List<String> texts(JsonNode object, String field) {
        return list(object.get(field)).stream().map(JsonNode::asString).toList();
    }

    /** The criterion that any of the facts is ticked, as the seeds write it. */
    static String anyOf(List<String> facts) {
        List<String> ticked =
                facts.stream().distinct().map("{\"ticked\":\"%s\"}"::formatted).toList();
        return ticked.size() == 1 ? ticked.get(0) : "{\"anyOf\":[" + String.join(",", ticked) + "]}";
    }

    private static JsonNode safety() {
        return json("safety.json");
    }

    private static JsonNode json(String name) {
        return JSON.readTree(bytes(name));
    }

    private static byte[] bytes(String name) {
        try (InputStream file = SourceFacts.class.getResourceAsStream("/source/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
