package org.gutcheck.check;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.ScopeRule;
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

    /** What every printed sheet of a result says at its foot. */
    String printed(PublishedSite site) {
        return wording.of("print.made", today(), site.edition().name());
    }

    SummaryPage summary(PublishedSite site, Reading reading, Told told) {
        Catalogue catalogue = site.catalogue();
        Assessment assessment = told.assessment();
        HelpLines help = site.help();
        Links links = Links.of(assessment, catalogue, help, wording);
        Plan plan = new PlanWriter(told, catalogue, help, wording).write();
        Mainstream mainstream = Mainstream.of(assessment, catalogue, wording);
        List<Cite> cites =
                Stream.concat(links.cites().stream(), plan.cites().stream()).toList();
        List<CitedSource> sources = CitedSource.behind(cites, catalogue, wording);
        SheetWriter sheet = new SheetWriter(site, told, wording);
        return new SummaryPage(
                today(),
                site.edition().name(),
                told.copy(),
                wording.signedOffOnce(catalogue),
                catalogue.scopeForEveryone().stream()
                        .map(rule -> help.fillIn(rule.text()))
                        .toList(),
                CareCard.of(assessment.care(), site, help, wording),
                sheet.write(),
                sheet.signsByName(),
                assessment.withheld().stream().anyMatch(withheld -> withheld.part() == Part.MATCHES),
                links,
                BodyFigure.of(links),
                plan,
                mainstream,
                Gaps.of(told, sources, mainstream, site, wording),
                sources,
                FullTexts.ofCare(assessment.care(), limits(assessment, catalogue), catalogue, help, wording),
                help.country(),
                fields(site, reading),
                site.countries());
    }

    EmergencyPage emergency(PublishedSite site, Reading reading, Told told) {
        Catalogue catalogue = site.catalogue();
        HelpLines help = site.help();
        List<Care> emergency = told.assessment().care().subList(0, 1);
        List<ScopeRule> limits = catalogue.scopeBecauseOf(emergency.get(0).signs());
        return new EmergencyPage(
                today(),
                site.edition().name(),
                CareCard.of(emergency, site, help, wording).get(0),
                limits.stream().map(rule -> help.fillIn(rule.text())).toList(),
                Gaps.contradicted(told.assessment(), site, wording),
                new SheetWriter(site, told, wording).write(),
                FullTexts.ofCare(emergency, limits, catalogue, help, wording),
                help.country(),
                fields(site, reading),
                site.countries());
    }

    UnderAgePage underAge(PublishedSite site, Reading reading, Told told) {
        Catalogue catalogue = site.catalogue();
        HelpLines help = site.help();
        List<ScopeRule> hiding = told.assessment().scope().stream()
                .map(catalogue::scopeRule)
                .filter(rule -> rule.hides().contains(Part.MATCHES))
                .toList();
        return new UnderAgePage(
                today(),
                site.edition().name(),
                told.copy(),
                wording.signedOffOnce(catalogue),
                help,
                CareCard.of(told.assessment().care(), site, help, wording),
                Gaps.contradicted(told.assessment(), site, wording),
                hiding.stream().map(rule -> help.fillIn(rule.text())).toList(),
                new SheetWriter(site, told, wording).write(),
                FullTexts.ofCare(told.assessment().care(), hiding, catalogue, help, wording),
                help.country(),
                fields(site, reading),
                site.countries());
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
}
