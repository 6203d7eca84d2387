package org.gutcheck.catalogue;

import java.util.List;

/** One row of the article's table of risk factors; {@code hint} explains the item's own checkbox and may be empty. */
public record RiskFactor(
        Slug slug,
        String printedName,
        String label,
        String hint,
        String brief,
        String description,
        boolean parentTickable,
        List<Option> options)
        implements Tickable {

    public RiskFactor {
        options = List.copyOf(options);
    }

    @Override
    public Kind kind() {
        return Kind.RISK_FACTOR;
    }
}
