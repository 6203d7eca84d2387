package org.gutcheck.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.MainstreamView;
import org.gutcheck.catalogue.SafetyText;
import org.gutcheck.catalogue.SignOff;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The interface's words, from the message file, for pages that put a text together. */
@Component
public class Wording {

    public static final Locale LANGUAGE = Locale.US;
    private static final DateTimeFormatter LONG_DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(LANGUAGE);

    private final MessageSource messages;
    private final ZoneId zone;

    /** @param clock its zone decides the day of a moment */
    public Wording(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.zone = clock.getZone();
    }

    /** The way the language is written, as a page says it: that of the name it gives itself. */
    public static String direction() {
        return direction(LANGUAGE);
    }

    static String direction(Locale language) {
        byte way = Character.getDirectionality(
                language.getDisplayLanguage(language).codePointAt(0));
        boolean fromRight =
                way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return fromRight ? "rtl" : "ltr";
    }

    public String of(String key, Object... parts) {
        return messages.getMessage(key, parts, LANGUAGE);
    }

    /** The words for a key that the message file may not have. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, LANGUAGE));
    }

    /** The words for one value of an enumeration. */
    public String of(Enum<?> value) {
        return of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** How far mainstream medicine agrees with the article, in words. */
    public String of(MainstreamView view) {
        String level = of(view.agreement());
        return view.takeCare() ? of("mainstream.take-care", level) : level;
    }

    /** Words one after the other, the last with an "and". */
    public String all(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : of("text.and", String.join(", ", words.subList(0, last)), words.get(last));
    }

    /** The words for a question, or the given ones where the message file has none for it. */
    public String about(Address question, String part, String otherwise) {
        String key = "question." + question.toString().replace(':', '.') + "." + part;
        return find(key).orElse(otherwise);
    }

    /**
     * Whether a clinician has checked safety texts: who did, in which role and when, and whether some are still unchecked.
     * Empty where there are none.
     */
    public String signedOff(Collection<? extends SafetyText> texts) {
        Set<String> sentences = new LinkedHashSet<>();
        long unchecked = texts.stream().filter(text -> text.signOff() == null).count();
        if (unchecked > 0) {
            sentences.add(of(unchecked == texts.size() ? "sign-off.none" : "sign-off.some"));
        }
        for (SafetyText text : texts) {
            SignOff by = text.signOff();
            if (by != null) {
                sentences.add(of("sign-off.by", by.reviewer(), by.role(), date(by.on())));
            }
        }
        return String.join(" ", sentences);
    }

    /** What a page says once of all safety texts: that none of the release is checked. Empty where its parts have to tell. */
    public String signedOffOnce(Catalogue catalogue) {
        List<SafetyText> all = catalogue.parts().safetyTexts().toList();
        return all.stream().allMatch(text -> text.signOff() == null) ? signedOff(all) : "";
    }

    /** As {@link #signedOff}, for one part of a page: empty where the page says it once. */
    public String signedOffPart(Collection<? extends SafetyText> texts, Catalogue catalogue) {
        return signedOffOnce(catalogue).isEmpty() ? signedOff(texts) : "";
    }

    /** A date in the long form of the language, such as November 23, 2026. */
    public String date(LocalDate date) {
        return LONG_DATE.format(date);
    }

    /** The day of a moment where the clock is. */
    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone));
    }
}
