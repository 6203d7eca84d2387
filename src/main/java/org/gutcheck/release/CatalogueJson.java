package org.gutcheck.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Slug;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the records of a catalogue are written as JSON and read back, strictly: the same record always makes the same text. */
public final class CatalogueJson {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .addMixIn(Slug.class, SlugMixIn.class)
            .addMixIn(Address.class, AddressMixIn.class)
            .addModule(CriterionText.module())
            .build();

    private CatalogueJson() {}

    /** The SHA-256 of a text, in hex. */
    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @SuppressWarnings("UnusedVariable")
    private abstract static class SlugMixIn {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        SlugMixIn(String value) {}

        @JsonValue
        abstract String value();
    }

    private abstract static class AddressMixIn {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Address of(String text) {
            return Address.of(text);
        }

        @Override
        @JsonValue
        public abstract String toString();
    }
}
