package org.gutcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.check.CheckPage.CountryField;
import org.gutcheck.check.CheckPage.Mistake;
import org.gutcheck.check.CheckPage.Screen;
import org.gutcheck.checker.AnswerProblem;
import org.gutcheck.checker.Question;
import org.gutcheck.checker.Questionnaire;
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
        CountryField country = new CountryField(site.countries(), mistakes.at(CheckForm.COUNTRY, CheckForm.COUNTRY));
        List<Screen> shown = new ArrayList<>();
        for (Topic topic : screens.topics()) {
            List<Question> asked = questionnaire.questions().stream()
                    .filter(question -> question.topic() == topic)
                    .toList();
            shown.add(new Screen(
                    Screens.anchor(topic),
                    topic,
                    screens.number(topic),
                    fieldsets.on(topic, asked),
                    topic == Topic.ABOUT_YOU ? country : null));
        }
        List<Mistake> found = shown.stream().flatMap(Screen::mistakes).collect(Collectors.toList());
        found.addAll(mistakes.elsewhere(found));
        return new CheckPage(shown, screens.count(), filled, found);
    }
}
