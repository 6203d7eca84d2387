package org.gutcheck.browse;

import java.util.List;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Code;
import org.gutcheck.catalogue.CodeNote;
import org.gutcheck.catalogue.Terminology;
import org.jspecify.annotations.Nullable;

/**
 * The codes of one page, by terminology, and what is to be said about them.
 *
 * @param confirmed whether every code was seen in its terminology
 */
record CodeLines(List<Line> lines, List<String> notes, boolean confirmed) {

    /** What one terminology calls it. */
    record Line(Terminology terminology, List<Named> codes) {}

    /**
     * One code with the terminology's own words.
     *
     * @param part the part of the item that the code is for, or null where it is for the item itself
     */
    record Named(
            String code, @Nullable String display, @Nullable String part) {}

    static CodeLines of(Address page, Catalogue catalogue) {
        List<Code> codes = catalogue.codes(page);
        return new CodeLines(
                catalogue.parts().codes().terminologies().stream()
                        .map(terminology -> line(terminology, codes, catalogue))
                        .filter(line -> !line.codes().isEmpty())
                        .toList(),
                catalogue.parts().codes().notes().stream()
                        .filter(note -> note.subject().item().equals(page))
                        .map(CodeNote::note)
                        .toList(),
                codes.stream().allMatch(Code::confirmed));
    }

    public boolean isEmpty() {
        return lines.isEmpty() && notes.isEmpty();
    }

    private static Line line(Terminology terminology, List<Code> codes, Catalogue catalogue) {
        return new Line(
                terminology,
                codes.stream()
                        .filter(code -> code.terminology().equals(terminology.slug()))
                        .map(code -> new Named(
                                code.code(),
                                code.display(),
                                code.subject().option() == null ? null : catalogue.label(code.subject())))
                        .toList());
    }
}
