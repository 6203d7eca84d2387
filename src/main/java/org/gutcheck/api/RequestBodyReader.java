package org.gutcheck.api;

import java.io.IOException;
import java.io.InputStream;
import org.gutcheck.api.v1.AnswersDocument;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads answers from a request's body, strictly, and says in words what keeps it from being read. */
final class RequestBodyReader {

    /** A whole set of answers is a tenth of this. */
    static final int LARGEST_BYTES = 64 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
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
                    "There is no member “" + unknown.getPropertyName() + "”. Known are " + unknown.getKnownPropertyIds()
                            + ".");
        } catch (JacksonException unreadable) {
            return new Refused(HttpStatus.BAD_REQUEST, "The body cannot be read as answers" + place(unreadable) + ".");
        }
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
