package org.gutcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds structured data against the vocabulary of schema.org: every property may stand on its type, with such a value. */
public final class SchemaOrg {

    private static final JsonNode VOCABULARY = read();

    private SchemaOrg() {}

    /** Fails where the document says what schema.org has no words for. */
    public static void assertValid(JsonNode document) {
        assertThat(document.path("@context").asString()).isEqualTo("https://schema.org");
        node(document);
    }

    private static void node(JsonNode node) {
        String type = node.path("@type").asString();
        assertThat(VOCABULARY.at("/types").has(type)).as("the type " + type).isTrue();
        for (String name : node.propertyNames()) {
            if (!name.startsWith("@")) {
                JsonNode property = VOCABULARY.at("/properties").path(name);
                assertThat(texts(property.path("on"))).as(name + " on " + type).anyMatch(allowed -> isA(type, allowed));
                JsonNode value = node.get(name);
                List<String> range = texts(property.path("range"));
                (value.isArray() ? value.valueStream() : List.of(value).stream())
                        .forEach(one -> value(name, one, range));
            }
        }
    }

    private static void value(String name, JsonNode value, List<String> range) {
        assertThat(range).as(name + " as " + value).anyMatch(allowed -> fits(value, allowed));
        if (value.isObject()) {
            node(value);
        }
    }

    private static boolean fits(JsonNode value, String allowed) {
        return switch (allowed) {
            case "Text" -> value.isString() && !value.asString().isBlank();
            case "Number" -> value.isNumber();
            case "URL" -> value.isString() && value.asString().matches("https?://\\S+");
            case "Date" -> value.isString() && isDate(value.asString());
            case "DateTime" -> value.isString() && isMoment(value.asString());
            default -> value.isObject() && isA(value.path("@type").asString(), allowed);
        };
    }

    private static boolean isA(String type, String wanted) {
        return type.equals(wanted)
                || texts(VOCABULARY.at("/types").path(type)).stream().anyMatch(parent -> isA(parent, wanted));
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static boolean isMoment(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode read() {
        try {
            return JsonMapper.shared().readTree(Files.readString(Path.of("src/test/resources/schema-org.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
