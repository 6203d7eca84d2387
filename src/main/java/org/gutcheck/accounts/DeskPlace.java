package org.gutcheck.accounts;

import java.util.List;

/**
 * One place of the editors' side: what the navigation leads to, and which role may be there and below it.
 *
 * @param path within the site
 * @param name the key of its name
 */
public record DeskPlace(String path, String name, Role role) {

    /** Every place, in the order of the navigation; a path that none of them covers is every editor's. */
    public static final List<DeskPlace> ALL = List.of(
            new DeskPlace("/admin", "admin.desk", Role.EDITOR),
            new DeskPlace("/admin/content", "admin.content", Role.EDITOR),
            new DeskPlace("/admin/citations", "admin.citations", Role.EDITOR),
            new DeskPlace("/admin/preview", "admin.preview", Role.EDITOR),
            new DeskPlace("/admin/site", "admin.live", Role.EDITOR),
            new DeskPlace("/admin/plan", "publish.plan", Role.EDITOR),
            new DeskPlace("/admin/releases", "release.all", Role.EDITOR),
            new DeskPlace("/admin/import", "import.title", Role.PUBLISHER),
            new DeskPlace("/admin/accounts", "admin.accounts", Role.ADMINISTRATOR),
            new DeskPlace("/admin/audit", "admin.audit", Role.ADMINISTRATOR),
            new DeskPlace("/admin/account", "admin.account", Role.EDITOR));

    /** Whether a path is this place or below it; the desk itself has nothing below. */
    boolean covers(String other) {
        return other.equals(path) || (!path.equals(AdminPaths.DESK) && other.startsWith(path + "/"));
    }
}
