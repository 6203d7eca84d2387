package org.gutcheck.admin;

import org.gutcheck.catalogue.EntryAddress;

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

    /** The page of what an entry was, which stays when the entry is removed. */
    static String historyOf(EntryAddress address) {
        return of(address) + "/history";
    }
}
