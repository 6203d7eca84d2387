package org.gutcheck.admin;

import org.gutcheck.catalogue.EntryAddress;
import org.jspecify.annotations.Nullable;

/** Where the pages about content are. */
final class EntryPaths {

    static final String CONTENT = "/admin/content";

    static final String KIND = CONTENT + "/{kind}";

    static final String NEW = KIND + "/new";

    static final String ENTRY = KIND + "/{id}";

    static final String HISTORY = ENTRY + "/history";

    static final String SIGN_OFF = ENTRY + "/sign-off";

    static final String ORDER = CONTENT + "/order/{kind}";

    private EntryPaths() {}

    /** The page of an entry. */
    static String of(EntryAddress address) {
        return CONTENT + "/" + address.kind().prefix() + "/" + address.id();
    }

    /** Where the preview shows an entry, or null where no page is about it alone or lists its kind. */
    static @Nullable String inPreview(EntryAddress address) {
        String page = switch (address.kind()) {
            case SYMPTOM -> "symptoms/" + address.id();
            case RISK_FACTOR -> "risk-factors/" + address.id();
            case CONDITION -> "conditions/" + address.id();
            case SUPPORT -> "supports/" + address.id();
            case WARNING_SIGN -> "warning-signs/" + address.id();
            case CITATION, REFERENCE -> "references";
            case SCOPE_RULE -> "scope";
            case SOURCE -> "safety-sources";
            case EXPLAINER, SETTINGS -> "about";
            default -> null;
        };
        return page == null ? null : "/admin/preview/" + page;
    }

    /** The page of what an entry was, which stays when the entry is removed. */
    static String historyOf(EntryAddress address) {
        return of(address) + "/history";
    }
}
