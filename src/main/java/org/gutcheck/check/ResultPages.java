package org.gutcheck.check;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.ScopeRule;
import org.gutcheck.check.CheckPage.Country;
import org.gutcheck.checker.Answers;
import org.gutcheck.checker.Assessment;
import org.gutcheck.checker.Assessment.Care;
import org.gutcheck.checker.Reading;
import org.gutcheck.web.Cite;
import org.gutcheck.web.CitedSource;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;

/** Makes the pages that answers lead to. */
class ResultPages {

    private final Wording wording;
    private final Clock clock;

    ResultPages(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    /** The lines of the country chosen, or of the site's own. */
    HelpLines help(PublishedSite site, Answers answers) {
        return site.catalogue().helpLines(country(site, answers));
    }

    /** What every printed sheet of a result says at its foot. */
    String printed(PublishedSite site) {
        return wording.of("print.made", today(), site.edition().name());
    }

    SummaryPage summary(PublishedSite site, Reading reading, Told told) {
        Catalogue catalogue = site.catalogue();
        Assessment assessment = told.assessment();
        HelpLines help = help(site, reading.answers());
        Links links = Links.of(assessment, catalogue, help, wording);
        Plan plan = new PlanWriter(told, catalogue, help, wording).write();
        Mainstream mainstream = Mainstream.of(assessment, catalogue, wording);
        List<Cite> cites =
                Stream.concat(links.cites().stream(), plan.cites().stream()).toList();
        List<CitedSource> sources = CitedSource.behind(cites, catalogue, wording);
        return new SummaryPage(
                today(),
                site.edition().name(),
                told.copy(),
                catalogue.scopeForEveryone().stream()
                        .map(rule -> help.fillIn(rule.text()))
                        .toList(),
                CareCard.of(told.care(), catalogue, help, wording),
                new SheetWriter(site, told.answers(), wording).write(),
                assessment.withheld().stream().anyMatch(withheld -> withheld.part() == Part.MATCHES),
                links,
                plan,
                mainstream,
                Gaps.of(told, sources, mainstream, site, wording),
                sources,
                FullTexts.ofCare(told.care(), limits(assessment, catalogue), catalogue, help, wording),
                country(site, reading.answers()),
                fields(site, reading),
                countries(site, reading.answers()));
    }

    EmergencyPage emergency(PublishedSite site, Reading reading, Told told) {
        Catalogue catalogue = site.catalogue();
        HelpLines help = help(site, reading.answers());
        List<Care> emergency = told.care().subList(0, 1);
        return new EmergencyPage(
                today(),
                site.edition().name(),
                told.copy(),
                CareCard.of(emergency, catalogue, help, wording).get(0),
                Gaps.contradicted(told.assessment(), site, wording),
                new SheetWriter(site, told.answers(), wording).write(),
                FullTexts.ofCare(emergency, List.of(), catalogue, help, wording),
                country(site, reading.answers()),
                fields(site, reading),
                countries(site, reading.answers()));
    }

    UnderAgePage underAge(PublishedSite site, Reading reading, Told told) {
        Catalogue catalogue = site.catalogue();
        HelpLines help = help(site, reading.answers());
        List<ScopeRule> hiding = told.assessment().scope().stream()
                .map(catalogue::scopeRule)
                .filter(rule -> rule.hides().contains(Part.MATCHES))
                .toList();
        return new UnderAgePage(
                today(),
                site.edition().name(),
                told.copy(),
                help,
                CareCard.of(told.care(), catalogue, help, wording),
                Gaps.contradicted(told.assessment(), site, wording),
                hiding.stream().map(rule -> help.fillIn(rule.text())).toList(),
                new SheetWriter(site, told.answers(), wording).write(),
                FullTexts.ofCare(told.care(), hiding, catalogue, help, wording),
                country(site, reading.answers()),
                fields(site, reading),
                countries(site, reading.answers()));
    }

    /** The limits of the site that the page tells: those for everyone, then those for this person. */
    private static List<ScopeRule> limits(Assessment assessment, Catalogue catalogue) {
        return Stream.concat(
                        catalogue.scopeForEveryone().stream(),
                        assessment.scope().stream().map(catalogue::scopeRule))
                .toList();
    }

    private String today() {
        return wording.date(clock.instant());
    }

    private static List<CheckForm.Field> fields(PublishedSite site, Reading reading) {
        return CheckForm.fields(reading.answers(), site.checker().questionnaire());
    }

    private static List<Country> countries(PublishedSite site, Answers answers) {
        String chosen = country(site, answers);
        return site.catalogue().parts().helpLines().stream()
                .map(lines -> new Country(
                        lines.country(), lines.name(), lines.country().equals(chosen)))
                .toList();
    }

    private static String country(PublishedSite site, Answers answers) {
        String chosen = answers.country();
        return chosen == null ? site.catalogue().settings().defaultCountry() : chosen;
    }
}
