package org.gutcheck.check;

import java.util.ArrayList;
import java.util.List;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.check.CheckPage.Country;
import org.gutcheck.check.CheckPage.Mistake;
import org.gutcheck.check.CheckPage.Screen;
import org.gutcheck.checker.AnswerProblem;
import org.gutcheck.checker.Question;
import org.gutcheck.checker.Questionnaire;
import org.gutcheck.checker.Since;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Screens;
import org.gutcheck.web.Wording;

/** Makes the questionnaire's page: blank, filled in, or with what is to be sorted out. */
class CheckPages {

    private final Wording wording;

    CheckPages(Wording wording) {
        this.wording = wording;
    }

    CheckPage blank(PublishedSite site) {
        return page(site, CheckForm.EMPTY, List.of(), false);
    }

    CheckPage filled(PublishedSite site, CheckForm form, List<AnswerProblem> problems) {
        return page(site, form, problems, true);
    }

    private CheckPage page(PublishedSite site, CheckForm form, List<AnswerProblem> problems, boolean filled) {
        Questionnaire questionnaire = site.checker().questionnaire();
        Screens screens = Screens.of(questionnaire);
        Mistakes mistakes = new Mistakes(site.catalogue(), wording, problems);
        Fieldsets fieldsets = new Fieldsets(site.checker(), wording, form, mistakes);
        List<Screen> shown = new ArrayList<>();
        List<Mistake> found = new ArrayList<>();
        for (Topic topic : screens.topics()) {
            List<Question> asked = questionnaire.questions().stream()
                    .filter(question -> question.topic() == topic)
                    .toList();
            shown.add(new Screen(
                    Screens.anchor(topic),
                    topic,
                    screens.number(topic),
                    topic == Topic.ABOUT_YOU,
                    fieldsets.on(topic, asked)));
            asked.forEach(question -> mistakes.at(question).ifPresent(found::add));
            if (topic == Topic.ABOUT_YOU) {
                mistakes.at(CheckForm.COUNTRY, CheckForm.COUNTRY).ifPresent(found::add);
            } else if (topic == Topic.GUT) {
                mistakes.at(CheckForm.SINCE, FormIds.since(Since.LESS_THAN_3_WEEKS))
                        .ifPresent(found::add);
            }
        }
        found.addAll(mistakes.elsewhere());
        return new CheckPage(
                shown,
                screens.count(),
                filled,
                found,
                countries(site.catalogue(), form),
                mistakes.words(CheckForm.COUNTRY).orElse(null));
    }

    private static List<Country> countries(Catalogue catalogue, CheckForm form) {
        boolean chosen =
                catalogue.parts().helpLines().stream().anyMatch(lines -> form.has(CheckForm.COUNTRY, lines.country()));
        String preset = catalogue.settings().defaultCountry();
        return catalogue.parts().helpLines().stream()
                .map(lines -> country(
                        lines,
                        chosen
                                ? form.has(CheckForm.COUNTRY, lines.country())
                                : lines.country().equals(preset)))
                .toList();
    }

    private static Country country(HelpLines lines, boolean chosen) {
        return new Country(lines.country(), lines.name(), chosen);
    }
}
