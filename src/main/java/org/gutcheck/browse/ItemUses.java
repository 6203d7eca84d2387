package org.gutcheck.browse;

import java.util.ArrayList;
import java.util.List;
import org.gutcheck.browse.ItemPage.Use;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Rule;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.Symptom;
import org.gutcheck.catalogue.Tickable;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Screens;
import org.gutcheck.web.Wording;

/** Finds where an item is used: asked on a screen, shown in the summary, named by a rule. */
final class ItemUses {

    private final Item item;
    private final PublishedSite site;
    private final Catalogue catalogue;
    private final Wording wording;

    ItemUses(Item item, PublishedSite site, Wording wording) {
        this.item = item;
        this.site = site;
        this.catalogue = site.catalogue();
        this.wording = wording;
    }

    List<Use> screens() {
        if (item instanceof Symptom symptom && !symptom.namedConditions().isEmpty()) {
            return symptom.namedConditions().stream()
                    .map(named -> catalogue.item(Address.of(Kind.CONDITION, named.condition())))
                    .flatMap(condition -> condition.stream())
                    .map(condition -> new Use(wording.of("use.named", condition.label()), Shelf.href(condition)))
                    .toList();
        }
        if (!(item instanceof Tickable tickable)) {
            return List.of();
        }
        Screens screens = Screens.of(site.checker().questionnaire());
        return tickable.tickables().stream()
                .flatMap(fact -> site.checker().questionnaire().askingAbout(fact).stream())
                .map(question -> question.topic())
                .distinct()
                .map(topic -> new Use(
                        wording.of("use.asked", screens.number(topic), screens.count(), wording.of(topic)),
                        "/check#" + Screens.anchor(topic)))
                .toList();
    }

    List<Use> summary() {
        return List.of(new Use(wording.of("use.summary", heading()), null));
    }

    /** The heading of the summary under which the item stands. */
    private String heading() {
        if (item instanceof Symptom symptom) {
            return catalogue.bodySystem(symptom.bodySystem()).label();
        }
        return switch (item.kind()) {
            case RISK_FACTOR -> wording.of("links.risk-factors");
            case CONDITION -> wording.of(Topic.CONDITIONS);
            default -> wording.of("summary.plan");
        };
    }

    List<Use> rules() {
        List<Use> uses = new ArrayList<>();
        for (Rule rule : catalogue.parts().rules()) {
            if (item instanceof Support support && rule.support().equals(support.slug())) {
                uses.add(new Use(
                        wording.of("use.rule.support." + rule.basis().name(), rule.reason()),
                        "",
                        null,
                        rule.address().toString()));
            } else if (rule.names(item.address())) {
                Support support = catalogue.support(rule.support());
                uses.add(new Use(
                        wording.of("use.rule.tick", support.label()),
                        wording.of("use.rule.tick." + rule.basis().name(), rule.reason()),
                        Shelf.href(support),
                        rule.address().toString()));
            }
        }
        if (item.kind() == Kind.SYMPTOM || item.kind() == Kind.RISK_FACTOR) {
            uses.add(new Use(wording.of("use.plan"), null));
        }
        return List.copyOf(uses);
    }
}
