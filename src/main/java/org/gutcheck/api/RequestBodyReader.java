package org.gutcheck.api;

import java.io.IOException;
import java.io.InputStream;
import org.gutcheck.api.v1.AnswersDocument;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Reads answers from a request's body, strictly, and says in words what keeps it from being read. */
final class RequestBodyReader {

    /** A whole set of answers is a tenth of this. */
    static final int LARGEST_BYTES = 64 * 1024;

    private static final int LONGEST_SHOWN = 100;
    private static final CoercionAction FAIL = CoercionAction.Fail;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, FAIL)
                            .setCoercion(CoercionInputShape.Float, FAIL)
                            .setCoercion(CoercionInputShape.Boolean, FAIL))
            .build();

    private RequestBodyReader() {}

    static Result read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            return new Refused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The body is larger than " + LARGEST_BYTES / 1024 + " KB. Send less.");
        }
        try {
            AnswersDocument document = MAPPER.readValue(bytes, AnswersDocument.class);
            return document == null
                    ? new Refused(HttpStatus.BAD_REQUEST, "The body is empty. Send an object with answers.")
                    : new Accepted(document);
        } catch (UnrecognizedPropertyException unknown) {
            return new Refused(
                    HttpStatus.BAD_REQUEST,
                    "There is no member “" + shown(unknown.getPropertyName()) + "”. Known are "
                            + unknown.getKnownPropertyIds() + ".");
        } catch (JacksonException unreadable) {
            return new Refused(HttpStatus.BAD_REQUEST, "The body cannot be read as answers" + place(unreadable) + ".");
        }
    }

    private static String shown(String name) {
        return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String place(JacksonException unreadable) {
        var location = unreadable.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : ": see line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** What came of reading. */
    sealed interface Result {}

    /** The body could be read. */
    record Accepted(AnswersDocument document) implements Result {}

    /** The body could not be read; the detail says why and what to do. */
    record Refused(HttpStatus status, String detail) implements Result {}
}
