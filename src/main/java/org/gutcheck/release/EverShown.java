package org.gutcheck.release;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gutcheck.catalogue.EntryAddress;

/** The names of all that releases have shown or listed as retired, as their documents write them. */
public final class EverShown {

    private static final Pattern NAME = Pattern.compile("\"(?:slug|address)\":\"[^\"]*\"");

    private final Lock lock = new ReentrantLock();

    private final Set<String> names = new HashSet<>();

    private int read;

    /** Reads the documents that have come since it was asked last; a document never changes. */
    public EverShown upToNow(Releases releases) {
        lock.lock();
        try {
            for (int last = releases.lastNumber(); read < last; read++) {
                releases.document(read + 1).ifPresent(this::add);
            }
        } finally {
            lock.unlock();
        }
        return this;
    }

    /** Whether a release has shown an entry with a slug; now and then true of a namesake. */
    public boolean has(EntryAddress address) {
        lock.lock();
        try {
            return names.contains("\"slug\":\"" + address.id() + "\"")
                    || names.contains("\"address\":\"" + address + "\"");
        } finally {
            lock.unlock();
        }
    }

    private void add(String document) {
        Matcher found = NAME.matcher(document);
        while (found.find()) {
            names.add(found.group());
        }
    }
}
