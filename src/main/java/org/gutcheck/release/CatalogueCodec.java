package org.gutcheck.release;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.gutcheck.catalogue.BrokenCatalogueException;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Edition;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes catalogues as release documents and reads those of every schema version so far. The same catalogue always makes
 * the same text, and nothing of a catalogue is parsed before its hash was checked.
 */
@Component
public final class CatalogueCodec {

    /**
     * What lies between the envelope and the catalogue. The envelope holds plain values only, in which a quotation mark
     * is escaped, so the first place where this stands is always the right one.
     */
    private static final String SEAM = ",\"catalogue\":";

    private final List<Consumer<ObjectNode>> upcasters;

    CatalogueCodec() {
        this(Upcasters.ALL);
    }

    /** The n-th step turns a catalogue's tree of schema version n into one of the next version. */
    CatalogueCodec(List<Consumer<ObjectNode>> upcasters) {
        this.upcasters = List.copyOf(upcasters);
    }

    public ReleaseDocument write(int number, Instant at, String by, String note, CatalogueParts parts) {
        String catalogue = CatalogueJson.MAPPER.writeValueAsString(parts);
        Envelope envelope = new Envelope(schemaVersion(), number, at, by, note, CatalogueJson.sha256(catalogue));
        String head = CatalogueJson.MAPPER.writeValueAsString(envelope);
        return new ReleaseDocument(envelope, head.substring(0, head.length() - 1) + SEAM + catalogue + "}");
    }

    /** Throws {@link UnreadableReleaseException} with the reason where there is no reading it. */
    public Edition read(String document) {
        int seam = document.indexOf(SEAM);
        if (seam < 0 || !document.endsWith("}")) {
            throw new UnreadableReleaseException("This is not a release document.");
        }
        String catalogue = document.substring(seam + SEAM.length(), document.length() - 1);
        Envelope envelope = parse(document.substring(0, seam) + "}", Envelope.class);
        if (!envelope.sha256().equals(CatalogueJson.sha256(catalogue))) {
            throw new UnreadableReleaseException(
                    "Release " + envelope.number() + " is damaged: its content does not match its SHA-256.");
        }
        int version = envelope.schemaVersion();
        if (version < 1 || version > schemaVersion()) {
            throw new UnreadableReleaseException("Release " + envelope.number() + " has schema version " + version
                    + "; this version of Gutcheck reads 1 to " + schemaVersion() + ".");
        }
        return new Edition(envelope.number(), envelope.publishedAt(), envelope.sha256(), catalogue(catalogue, version));
    }

    private Catalogue catalogue(String text, int version) {
        ObjectNode tree = parse(text, ObjectNode.class);
        upcasters.subList(version - 1, upcasters.size()).forEach(step -> step.accept(tree));
        try {
            return new Catalogue(CatalogueJson.MAPPER.treeToValue(tree, CatalogueParts.class));
        } catch (JacksonException | BrokenCatalogueException e) {
            throw new UnreadableReleaseException("The catalogue cannot be read: " + e.getMessage(), e);
        }
    }

    private static <T> T parse(String text, Class<T> type) {
        try {
            return CatalogueJson.MAPPER.readValue(text, type);
        } catch (JacksonException e) {
            throw new UnreadableReleaseException("This is not a release document: " + e.getOriginalMessage(), e);
        }
    }

    private int schemaVersion() {
        return upcasters.size() + 1;
    }
}
