package org.gutcheck.release;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gutcheck.catalogue.EntryAddress;

/** The names of all that releases have shown or listed as retired, as their documents write them. */
public final class EverShown {

    private static final Pattern NAME = Pattern.compile("\"(?:slug|address)\":\"[^\"]*\"");

    private final Set<String> names = new HashSet<>();

    /** Reads every document once. */
    public static EverShown in(Releases releases) {
        EverShown shown = new EverShown();
        for (int number = releases.lastNumber(); number > 0; number--) {
            releases.document(number).ifPresent(shown::add);
        }
        return shown;
    }

    /** Whether a release has shown an entry with a slug; now and then true of a namesake. */
    public boolean has(EntryAddress address) {
        return names.contains(slug(address)) || names.contains(address(address));
    }

    static String slug(EntryAddress address) {
        return "\"slug\":\"" + address.id() + "\"";
    }

    static String address(EntryAddress address) {
        return "\"address\":\"" + address + "\"";
    }

    private void add(String document) {
        Matcher found = NAME.matcher(document);
        while (found.find()) {
            names.add(found.group());
        }
    }
}
