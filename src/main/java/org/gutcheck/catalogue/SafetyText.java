package org.gutcheck.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that keeps people safe: it has sources of its own, and a clinician may have checked it. */
public sealed interface SafetyText permits WarningSign, Caution, ScopeRule, MainstreamView {

    Address address();

    List<SourceRef> sources();

    /** Who checked the text, or none where nobody has. */
    @Nullable
    SignOff signOff();
}
