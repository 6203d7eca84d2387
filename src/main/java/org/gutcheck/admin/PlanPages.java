package org.gutcheck.admin;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gutcheck.admin.PlanPage.Named;
import org.gutcheck.admin.PlanPage.Trouble;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.Problem;
import org.gutcheck.editing.PickList;
import org.gutcheck.release.EntryChange;
import org.gutcheck.release.Envelope;
import org.gutcheck.release.PublishedReleases;
import org.gutcheck.release.ReleasePlan;
import org.springframework.stereotype.Component;

/** Puts the pages about publishing together. */
@Component
class PlanPages {

    private final EntryPages entries;
    private final ChangeLists changes;
    private final Holding holding;
    private final PublishedReleases releases;
    private final FieldWords words;

    PlanPages(EntryPages entries, ChangeLists changes, Holding holding, PublishedReleases releases, FieldWords words) {
        this.entries = entries;
        this.changes = changes;
        this.holding = holding;
        this.releases = releases;
        this.words = words;
    }

    /** What somebody chose to hold back is ticked; what comes along with it is not theirs to untick. */
    PlanPage of(ReleasePlan plan, Set<EntryAddress> chosen, ChangeLists.Part part, boolean mayPublish) {
        PickList picks = entries.picks();
        Set<EntryAddress> needed = holding.needed(plan);
        Set<EntryAddress> ticked = new HashSet<>(chosen);
        ticked.retainAll(plan.held());
        Set<EntryAddress> all = new HashSet<>(ticked);
        all.addAll(needed);
        Set<EntryAddress> along = new HashSet<>(plan.held());
        along.removeAll(ticked);
        ChangeList list = changes.of(plan.changes(), ticked, along, part, picks);
        return new PlanPage(
                releases.envelope(plan.live()).map(PlanPages::name).orElse(null),
                !plan.changesAnything(),
                list,
                plan.problems().stream().map(problem -> trouble(problem, picks)).toList(),
                losing(plan, picks),
                named(plan.unsigned(), picks),
                named(plan.held(), picks),
                named(needed, picks),
                HeldBack.text(all),
                mayPublish);
    }

    /** Number and the first digits of the hash, by which people name a release. */
    static String name(Envelope envelope) {
        return envelope.number() + " (" + envelope.sha256().substring(0, 8) + ")";
    }

    /** The safety texts whose sign-off goes with what the plan changes. */
    List<Named> losing(ReleasePlan plan, PickList picks) {
        return named(
                plan.going().stream()
                        .filter(PlanPages::losesItsSignOff)
                        .map(EntryChange::address)
                        .toList(),
                picks);
    }

    private static boolean losesItsSignOff(EntryChange change) {
        return change.before() != null
                && change.after() != null
                && change.before().path("signOff").isObject()
                && !change.after().path("signOff").isObject();
    }

    List<Named> named(Collection<EntryAddress> addresses, PickList picks) {
        return addresses.stream()
                .map(address -> new Named(title(address, picks), EntryPaths.of(address)))
                .sorted((a, b) -> a.title().compareTo(b.title()))
                .toList();
    }

    List<Trouble> troubles(List<Problem> problems) {
        PickList picks = entries.picks();
        return problems.stream().map(problem -> trouble(problem, picks)).toList();
    }

    private Trouble trouble(Problem problem, PickList picks) {
        Optional<EntryAddress> address = EntryAddress.parse(problem.where());
        return new Trouble(
                address.map(entry -> title(entry, picks)).orElse(problem.where()),
                address.map(EntryPaths::of).orElse(null),
                problem.what(),
                problem.mend());
    }

    private String title(EntryAddress address, PickList picks) {
        return address.kind() == EntryKind.ORDER
                ? EntryKind.ofPrefix(address.id()).map(words::kind).orElse(address.id())
                : entries.title(address, picks);
    }
}
