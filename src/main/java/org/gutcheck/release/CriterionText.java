package org.gutcheck.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Criterion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Criteria as JSON, alone in a column of the working copy or within a published catalogue. */
public final class CriterionText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .addModule(module())
            .build();

    private CriterionText() {}

    public static String write(Criterion criterion) {
        return JSON.writeValueAsString(criterion);
    }

    /** Throws {@link IllegalArgumentException} with the reason where the text is no criterion. */
    public static Criterion read(String text) {
        try {
            return criterion(JSON.readTree(text));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not JSON: " + e.getOriginalMessage(), e);
        }
    }

    static JacksonModule module() {
        return new SimpleModule("criteria")
                .addSerializer(Criterion.class, new Writer())
                .addDeserializer(Criterion.class, new Reader());
    }

    private static Criterion criterion(JsonNode node) {
        Set<String> names = Set.copyOf(node.propertyNames());
        if (names.equals(Set.of("atLeast", "of")) && node.path("atLeast").canConvertToInt()) {
            return new Criterion.AtLeast(node.path("atLeast").intValue(), criteria(node.path("of")));
        }
        String name = names.size() == 1 ? names.iterator().next() : "";
        JsonNode value = node.path(name);
        return switch (name) {
            case "ticked" -> new Criterion.Ticked(Address.of(value.asString("")));
            case "anyOf" -> new Criterion.AnyOf(criteria(value));
            case "allOf" -> new Criterion.AllOf(criteria(value));
            case "not" -> new Criterion.Not(criterion(value));
            case "anySymptom" -> only(value, new Criterion.AnySymptom());
            case "anyRiskFactor" -> only(value, new Criterion.AnyRiskFactor());
            default -> throw new IllegalArgumentException("Not a criterion: " + node);
        };
    }

    private static List<Criterion> criteria(JsonNode nodes) {
        if (!nodes.isArray()) {
            throw new IllegalArgumentException("Not a list of criteria: " + nodes);
        }
        List<Criterion> criteria = new ArrayList<>();
        nodes.forEach(node -> criteria.add(criterion(node)));
        return criteria;
    }

    private static Criterion only(JsonNode value, Criterion criterion) {
        if (!value.isBoolean() || !value.booleanValue()) {
            throw new IllegalArgumentException("Only true may stand here, not " + value);
        }
        return criterion;
    }

    private static final class Reader extends StdDeserializer<Criterion> {

        Reader() {
            super(Criterion.class);
        }

        @Override
        public Criterion deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return criterion(context.readTree(parser));
            } catch (IllegalArgumentException e) {
                throw DatabindException.from(parser, e.getMessage(), e);
            }
        }
    }

    private static final class Writer extends StdSerializer<Criterion> {

        Writer() {
            super(Criterion.class);
        }

        @Override
        public void serialize(Criterion criterion, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            if (criterion instanceof Criterion.Ticked ticked) {
                json.writeStringProperty("ticked", ticked.fact().toString());
            } else if (criterion instanceof Criterion.AnyOf any) {
                serializeAll("anyOf", any.of(), json, context);
            } else if (criterion instanceof Criterion.AllOf all) {
                serializeAll("allOf", all.of(), json, context);
            } else if (criterion instanceof Criterion.AtLeast some) {
                json.writeNumberProperty("atLeast", some.n());
                serializeAll("of", some.of(), json, context);
            } else if (criterion instanceof Criterion.Not not) {
                json.writeName("not");
                serialize(not.of(), json, context);
            } else if (criterion instanceof Criterion.AnySymptom) {
                json.writeBooleanProperty("anySymptom", true);
            } else if (criterion instanceof Criterion.AnyRiskFactor) {
                json.writeBooleanProperty("anyRiskFactor", true);
            } else {
                throw new IllegalStateException("No form for " + criterion);
            }
            json.writeEndObject();
        }

        private void serializeAll(
                String name, List<Criterion> criteria, JsonGenerator json, SerializationContext context) {
            json.writeArrayPropertyStart(name);
            criteria.forEach(part -> serialize(part, json, context));
            json.writeEndArray();
        }
    }
}
