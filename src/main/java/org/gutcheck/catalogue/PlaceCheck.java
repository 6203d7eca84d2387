package org.gutcheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds places for numbers that nothing fills in, so that people would read the brackets instead of a number. */
final class PlaceCheck {

    /** Where numbers are filled in, every bracket that is none of the places is a mistake. */
    private static final Pattern BRACKET = Pattern.compile("\\{+[\\w -]{0,30}\\}*|\\}+");

    private static final Pattern DOUBLE_BRACKET = Pattern.compile("\\{\\{[\\w -]{0,30}\\}*|\\}\\}");

    private final List<Problem> problems = new ArrayList<>();

    private PlaceCheck() {}

    static List<Problem> problemsIn(CatalogueParts parts) {
        PlaceCheck check = new PlaceCheck();
        check.checkSafetyTexts(parts);
        check.checkItems(parts);
        check.checkArticle(parts);
        check.checkSite(parts);
        check.checkCodes(parts.codes());
        return check.problems;
    }

    private void checkSafetyTexts(CatalogueParts parts) {
        for (WarningSign sign : parts.warningSigns()) {
            filledIn(sign.address(), sign.advice());
            plain(sign.address(), sign.heading(), sign.question(), sign.brief());
        }
        for (Caution caution : parts.cautions()) {
            filledIn(caution.address(), caution.text(), caution.neverAsked());
            plain(caution.address(), caution.appliesTo());
        }
        for (ScopeRule rule : parts.scopeRules()) {
            filledIn(rule.address(), rule.text());
            plain(rule.address(), rule.title());
        }
        parts.mainstreamViews().forEach(view -> plain(view.address(), view.articleClaim(), view.text()));
        parts.safetyTexts().forEach(text -> {
            text.sources().forEach(source -> plain(text.address(), source.locator()));
            SignOff signOff = text.signOff();
            if (signOff != null) {
                plain(text.address(), signOff.reviewer(), signOff.role());
            }
        });
        parts.sources()
                .forEach(source -> plain(source.address(), source.title(), source.organisation(), source.year()));
    }

    private void checkItems(CatalogueParts parts) {
        parts.items().forEach(item -> plain(item.address(), item.printedName(), item.label(), item.description()));
        parts.symptoms().forEach(symptom -> plain(symptom.address(), symptom.hint()));
        parts.riskFactors().forEach(factor -> plain(factor.address(), factor.hint()));
        parts.conditions().forEach(condition -> plain(condition.address(), condition.hint()));
        parts.tickables().forEach(item -> {
            plain(item.address(), item.brief());
            item.options().forEach(option -> plain(item.address(), option.label(), option.hint(), option.brief()));
        });
        parts.supports().forEach(support -> plain(support.address(), support.note()));
        parts.aboutYou().forEach(fact -> plain(fact.address(), fact.label(), fact.hint(), fact.brief()));
    }

    private void checkArticle(CatalogueParts parts) {
        for (Claim claim : parts.claims()) {
            plain(claim.address(), claim.statement(), claim.section());
            claim.citations()
                    .forEach(citation -> plain(
                            citation.entry(),
                            citation.review().note(),
                            citation.review().reviewedBy()));
        }
        for (Reference reference : parts.references()) {
            plain(reference.entry(), reference.asPrinted(), reference.title(), reference.firstAuthor());
            plain(reference.entry(), reference.journal(), reference.volume(), reference.issue(), reference.pages());
            reference.unconfirmed().forEach(text -> plain(reference.entry(), text));
        }
        parts.rules().forEach(rule -> plain(rule.address(), rule.section(), rule.reason()));
        for (Explainer explainer : parts.explainers()) {
            plain(explainer.address(), explainer.title());
            explainer.paragraphs().forEach(text -> plain(explainer.address(), text));
        }
    }

    private void checkSite(CatalogueParts parts) {
        Settings settings = parts.settings();
        plain(EntryAddress.SETTINGS, settings.siteName(), settings.articleTitle(), settings.articleAuthor());
        for (HelpLines lines : parts.helpLines()) {
            plain(lines.entry(), lines.name(), lines.emergency(), lines.urgent(), lines.crisis(), lines.doctor());
        }
    }

    private void checkCodes(Codes codes) {
        codes.terminologies()
                .forEach(terminology ->
                        plain(terminology.entry(), terminology.name(), terminology.edition(), terminology.licence()));
        codes.codes()
                .forEach(code ->
                        plain(EntryAddress.codesOf(code.subject()), code.code(), code.display(), code.confidence()));
        codes.notes().forEach(note -> plain(EntryAddress.codesOf(note.subject()), note.note()));
    }

    private void filledIn(Address where, String... texts) {
        for (String text : texts) {
            Matcher mistake = BRACKET.matcher(HelpLines.withoutPlaces(text));
            if (mistake.find()) {
                problem(
                        where,
                        "says “" + mistake.group() + "”, which is no place for a number",
                        "Write " + HelpLines.PLACES + ", or leave the brackets out.");
            }
        }
    }

    private void plain(Object where, @Nullable String... texts) {
        for (String text : texts) {
            if (text == null || !(text.contains("{{") || text.contains("}}"))) {
                continue;
            }
            Matcher place = DOUBLE_BRACKET.matcher(text);
            if (place.find()) {
                problem(
                        where,
                        "says “" + place.group() + "” in a text in which no number is filled in",
                        "Say it in words, without the brackets.");
            }
        }
    }

    private void problem(Object where, String what, String mend) {
        problems.add(new Problem(where.toString(), what, mend));
    }
}
