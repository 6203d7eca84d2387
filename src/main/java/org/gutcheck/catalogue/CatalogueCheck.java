package org.gutcheck.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what keeps parts from making a catalogue: doubled, dangling and contradicting entries. */
final class CatalogueCheck {

    private final CatalogueParts parts;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Address> known = new HashSet<>();

    private CatalogueCheck(CatalogueParts parts) {
        this.parts = parts;
    }

    static List<Problem> problemsIn(CatalogueParts parts) {
        CatalogueCheck check = new CatalogueCheck(parts);
        check.collectAddresses();
        check.checkQuestions();
        check.checkClaims();
        check.problems.addAll(CitationCheck.problemsIn(parts.claims(), parts.references()));
        check.problems.addAll(parts.codes().problems(check.known));
        check.checkRules();
        check.checkCautions();
        check.checkWarningSigns();
        check.checkMainstreamViews();
        parts.safetyTexts().forEach(check::checkSources);
        check.checkExplainers();
        check.problems.addAll(SiteCheck.problemsIn(parts.settings(), parts.helpLines()));
        return List.copyOf(check.problems);
    }

    private void collectAddresses() {
        parts.items().forEach(item -> add(item.address()));
        parts.tickables()
                .forEach(item ->
                        item.options().forEach(option -> add(item.address().withOption(option.slug()))));
        addAll(parts.claims(), Claim::address);
        addAll(parts.aboutYou(), AboutYou::address);
        addAll(parts.warningSigns(), WarningSign::address);
        addAll(parts.cautions(), Caution::address);
        addAll(parts.explainers(), Explainer::address);
        addAll(parts.rules(), Rule::address);
        addAll(parts.scopeRules(), ScopeRule::address);
        addAll(parts.mainstreamViews(), MainstreamView::address);
        addAll(parts.sources(), Source::address);
        Set<Address> retired = new HashSet<>();
        parts.retired().forEach(item -> {
            if (known.contains(item.address())) {
                problem(item.address(), "is retired and in use", "Give the new item another slug.");
            }
            if (!retired.add(item.address())) {
                problem(item.address(), "is retired twice", "Keep one of the two.");
            }
        });
    }

    private <T> void addAll(Collection<T> values, Function<T, Address> address) {
        values.forEach(value -> add(address.apply(value)));
    }

    private void add(Address address) {
        if (!known.add(address)) {
            problem(address, "stands twice", "Keep one of the two, or give one another slug.");
        }
    }

    private void checkQuestions() {
        Map<Slug, AboutYou> firstOfGroup = new HashMap<>();
        for (AboutYou fact : parts.aboutYou()) {
            Address trigger = fact.askedAfter();
            if (trigger != null) {
                needFact(fact.address(), trigger);
            }
            AboutYou first = firstOfGroup.computeIfAbsent(fact.group(), group -> fact);
            if (fact.askedIn() != first.askedIn() || !Objects.equals(trigger, first.askedAfter())) {
                problem(
                        fact.address(),
                        "is asked elsewhere than " + first.address() + ", an answer to the same question",
                        "Ask both in one place.");
            }
        }
        parts.items()
                .filter(item -> item.label().isBlank())
                .forEach(item -> problem(item.address(), "has no label", "Give it a plain name."));
        for (Symptom symptom : parts.symptoms()) {
            need(symptom.address(), Address.of(Kind.BODY_SYSTEM, symptom.bodySystem()));
            symptom.namedConditions()
                    .forEach(named -> need(symptom.address(), Address.of(Kind.CONDITION, named.condition())));
        }
        parts.tickables()
                .filter(item -> item.tickables().isEmpty())
                .filter(item -> !(item instanceof Symptom symptom
                        && !symptom.namedConditions().isEmpty()))
                .forEach(item -> problem(
                        item.address(), "cannot be ticked", "Let the item itself be ticked, or give it options."));
    }

    private void checkClaims() {
        for (Claim claim : parts.claims()) {
            claim.subjects().forEach(subject -> need(claim.address(), subject));
        }
    }

    private void checkRules() {
        for (Rule rule : parts.rules()) {
            need(rule.address(), Address.of(Kind.SUPPORT, rule.support()));
            checkSection(rule);
            needFacts(rule.address(), rule.when());
        }
        for (ScopeRule rule : parts.scopeRules()) {
            needFacts(rule.address(), rule.appliesWhen());
            if (rule.appliesWhen() == null && !rule.hides().isEmpty()) {
                problem(
                        rule.address(),
                        "is for everyone and holds parts back, which no page would do",
                        "Say whom it concerns, or let it hold nothing back.");
            }
        }
    }

    private void checkSection(Rule rule) {
        if (rule.basis() == Basis.ARTICLE && rule.section().isBlank()) {
            problem(
                    rule.address(),
                    "is what the article says, and does not say in which section",
                    "Name the section, or say that it comes from our editors.");
        }
        if (rule.basis() == Basis.EDITOR && !rule.section().isBlank()) {
            problem(
                    rule.address(),
                    "comes from our editors, and names a section of the article",
                    "Leave the section empty, or say that it comes from the article.");
        }
    }

    private void checkCautions() {
        for (Caution caution : parts.cautions()) {
            caution.supports().forEach(support -> need(caution.address(), Address.of(Kind.SUPPORT, support)));
            caution.subjects().forEach(subject -> need(caution.address(), subject));
            needFacts(caution.address(), caution.appliesWhen());
            if (caution.onlyNeverAsked()
                    && (caution.appliesWhen() != null || caution.neverAsked().isBlank())) {
                problem(
                        caution.address(),
                        "is never asked about and does not say so",
                        "Say whom it concerns in words, and leave the criterion empty.");
            }
        }
    }

    private void checkWarningSigns() {
        Set<Address> derived = new HashSet<>();
        parts.warningSigns().stream()
                .filter(sign -> !sign.askedIn().isChecklist())
                .forEach(sign -> derived.add(sign.address()));
        for (WarningSign sign : parts.warningSigns()) {
            sign.withheldSupports().forEach(support -> need(sign.address(), Address.of(Kind.SUPPORT, support)));
            needFacts(sign.address(), sign.askWhen());
            Criterion followsFrom = sign.followsFrom();
            needFacts(sign.address(), followsFrom);
            if (sign.askedIn().isChecklist() == (followsFrom != null)) {
                problem(
                        sign.address(),
                        followsFrom == null ? "is not asked and follows from nothing" : "is asked and follows at once",
                        "Ask it in a checklist, or say from which answers it follows.");
            }
            if (followsFrom != null && followsFrom.asksAbout().stream().anyMatch(derived::contains)) {
                problem(
                        sign.address(),
                        "follows from another sign that is not asked",
                        "Let it follow from the answers behind that sign.");
            }
        }
    }

    private void checkMainstreamViews() {
        Set<Address> subjects = new HashSet<>();
        for (MainstreamView view : parts.mainstreamViews()) {
            for (Address subject : view.subjects()) {
                need(view.address(), subject);
                if (!subjects.add(subject)) {
                    problem(view.address(), "is the second view on " + subject, "Keep one view on it.");
                }
            }
        }
    }

    private void checkExplainers() {
        for (Explainer explainer : parts.explainers()) {
            explainer.claims().forEach(claim -> need(explainer.address(), Address.of(Kind.CLAIM, claim)));
        }
    }

    private void needFacts(Address where, @Nullable Criterion criterion) {
        if (criterion != null) {
            criterion.asksAbout().forEach(fact -> needFact(where, fact));
        }
    }

    private void checkSources(SafetyText text) {
        text.sources().forEach(source -> need(text.address(), Address.of(Kind.SOURCE, source.source())));
    }

    /** A fact is what can be asked or is summed up from what was: neither supports nor texts are facts. */
    private void needFact(Address where, Address fact) {
        switch (fact.kind()) {
            case BODY_SYSTEM, SYMPTOM, RISK_FACTOR, CONDITION, ABOUT_YOU, WARNING_SIGN -> need(where, fact);
            default -> problem(where, "asks about " + fact + ", which nobody can tick", "Choose a fact.");
        }
    }

    private void need(Address where, Address needed) {
        if (!known.contains(needed)) {
            boolean retired =
                    parts.retired().stream().anyMatch(item -> item.address().equals(needed.item()));
            String state = retired ? ", which is retired" : ", which is missing";
            problem(where, "names " + needed + state, "Choose another, or bring it back.");
        }
    }

    private void problem(Address where, String what, String mend) {
        problems.add(new Problem(where.toString(), what, mend));
    }
}
