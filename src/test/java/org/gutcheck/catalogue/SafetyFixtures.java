package org.gutcheck.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of {@link CatalogueFixtures} that builds what keeps people safe. */
abstract class SafetyFixtures extends CodeFixtures {

    private static final SignOff CHECKED = new SignOff("A doctor", "General practice", LocalDate.of(2026, 11, 23));

    final List<AboutYou> aboutYou = new ArrayList<>();
    final List<WarningSign> warningSigns = new ArrayList<>();
    final List<Caution> cautions = new ArrayList<>();
    final List<ScopeRule> scopeRules = new ArrayList<>();
    final List<MainstreamView> mainstreamViews = new ArrayList<>();
    final List<Source> sources = new ArrayList<>();

    final List<HelpLines> helpLines = new ArrayList<>(List.of(
            new HelpLines("US", "United States", "911", "911", "an urgent care clinic", null, "988", "988", "a doctor"),
            new HelpLines(
                    HelpLines.NO_COUNTRY,
                    "Another country",
                    "your local emergency number (112 works on most mobile phones)",
                    "112",
                    "your urgent care line or a doctor",
                    null,
                    "your local crisis line",
                    null,
                    "a doctor")));

    @Nullable
    String safetyContact;

    public CatalogueFixtures safetyContact(String address) {
        safetyContact = address;
        return self();
    }

    public CatalogueFixtures age(String slug, String label) {
        aboutYou.add(new AboutYou(new Slug(slug), new Slug("age"), Topic.ABOUT_YOU, null, label, "", label));
        return self();
    }

    public CatalogueFixtures followUp(String slug, String group, Topic askedIn, String askedAfter) {
        Address trigger = askedAfter == null ? null : Address.of(askedAfter);
        aboutYou.add(new AboutYou(new Slug(slug), new Slug(group), askedIn, trigger, slug + "?", "", slug));
        return self();
    }

    public CatalogueFixtures emergencySign(String slug, String question) {
        return sign(slug, question, Urgency.EMERGENCY, EnumSet.allOf(Part.class));
    }

    public CatalogueFixtures sign(String slug, String question, Urgency urgency, Set<Part> withholds) {
        AskedIn askedIn = switch (urgency) {
            case EMERGENCY -> AskedIn.EMERGENCY;
            case SAME_DAY -> AskedIn.TODAY;
            case SOON -> AskedIn.DOCTOR;
        };
        return sign(slug, question, urgency, withholds, askedIn, null);
    }

    /** A sign without a checkbox, which holds when the criterion does and hides supports then. */
    public CatalogueFixtures derivedSign(
            String slug, Urgency urgency, Criterion followsFrom, Set<Part> withholds, String... withheldSupports) {
        return sign(slug, slug, urgency, withholds, AskedIn.DERIVED, followsFrom, withheldSupports);
    }

    /** A sign that is asked about you, and so has no checkbox of its own either. */
    public CatalogueFixtures aboutYouSign(
            String slug, Urgency urgency, Criterion followsFrom, Set<Part> withholds, String... withheldSupports) {
        return sign(slug, slug, urgency, withholds, AskedIn.ABOUT_YOU, followsFrom, withheldSupports);
    }

    private CatalogueFixtures sign(
            String slug,
            String question,
            Urgency urgency,
            Set<Part> withholds,
            AskedIn askedIn,
            Criterion followsFrom,
            String... withheldSupports) {
        warningSigns.add(new WarningSign(
                new Slug(slug),
                urgency,
                "Signs",
                question,
                question,
                "Call {{emergency}} now.",
                withholds,
                askedIn,
                null,
                followsFrom,
                List.of(withheldSupports).stream().map(Slug::new).toList(),
                List.of(),
                refs(),
                null));
        return self();
    }

    /** What mainstream medicine says about something. */
    public CatalogueFixtures view(String slug, Agreement agreement, String... subjects) {
        return view(slug, agreement, false, null, subjects);
    }

    /** A view of which the article leaves out what keeps people safe, and which a clinician has checked. */
    public CatalogueFixtures checkedView(String slug, Agreement agreement, String... subjects) {
        return view(slug, agreement, true, CHECKED, subjects);
    }

    private CatalogueFixtures view(
            String slug, Agreement agreement, boolean takeCare, SignOff signOff, String... subjects) {
        mainstreamViews.add(new MainstreamView(
                new Slug(slug),
                List.of(subjects).stream().map(Address::of).toList(),
                agreement,
                takeCare,
                "The article says so of " + slug + ".",
                "Doctors see " + slug + " in their own way.",
                refs(),
                signOff));
        return self();
    }

    /** What every sign, caution, scope rule and view from here on names as its source. */
    public CatalogueFixtures source(String slug) {
        return source(slug, null);
    }

    /** As {@link #source(String)}, to be read online. */
    public CatalogueFixtures source(String slug, @Nullable String url) {
        sources.add(new Source(new Slug(slug), "Title of " + slug, "NICE", "2017", url, true));
        return self();
    }

    private List<SourceRef> refs() {
        return sources.stream()
                .map(source -> new SourceRef(source.slug(), "section 1", true))
                .toList();
    }

    public CatalogueFixtures scopeRule(String slug, Criterion appliesWhen, Set<Part> hides) {
        scopeRules.add(new ScopeRule(
                new Slug(slug),
                "Scope " + slug,
                appliesWhen,
                hides,
                "Ask about " + slug + ".",
                refs().stream().findFirst().orElse(null),
                CHECKED));
        return self();
    }

    public CatalogueFixtures block(String slug, String support, Criterion appliesWhen, boolean hidesUntilAnswered) {
        return caution(slug, CautionLevel.BLOCK, support, appliesWhen, hidesUntilAnswered);
    }

    public CatalogueFixtures caution(
            String slug, CautionLevel level, String support, Criterion appliesWhen, boolean hidesUntilAnswered) {
        return caution(slug, level, support, appliesWhen, hidesUntilAnswered, "");
    }

    /** A caution that also concerns people whom nobody is asked about; without a criterion, only those. */
    public CatalogueFixtures cautionNeverAsked(
            String slug, CautionLevel level, String support, Criterion appliesWhen, String neverAsked) {
        return caution(slug, level, support, appliesWhen, false, neverAsked);
    }

    private CatalogueFixtures caution(
            String slug,
            CautionLevel level,
            String support,
            Criterion appliesWhen,
            boolean hidesUntilAnswered,
            String neverAsked) {
        cautions.add(new Caution(
                new Slug(slug),
                level,
                List.of(new Slug(support)),
                appliesWhen,
                hidesUntilAnswered,
                "Mind " + slug + ".",
                "",
                neverAsked,
                appliesWhen == null && !neverAsked.isEmpty(),
                false,
                List.of(),
                refs(),
                null));
        return self();
    }
}
