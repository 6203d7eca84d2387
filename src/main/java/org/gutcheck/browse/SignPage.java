package org.gutcheck.browse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.checker.Question;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Screens;
import org.gutcheck.web.WayOn;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One warning sign: what it is, what to do, when it is asked, what it holds back, and where that is from.
 *
 * @param asked the screen on which the sign is asked, or null where it follows from other answers
 * @param when the answers after which it is asked, or from which it follows; null where it is asked always
 * @param withholds the parts that the sign holds back, in words
 * @param everything whether it holds back every part
 * @param supports the supports that it holds back by name
 */
record SignPage(
        String address,
        Urgency urgency,
        String question,
        String brief,
        String advice,
        @Nullable WayOn asked,
        @Nullable InWords when,
        String withholds,
        boolean everything,
        List<WayOn> supports,
        List<Origin> sources,
        CodeLines codes,
        String signedOff) {

    static SignPage of(WarningSign sign, PublishedSite site, Wording wording) {
        Catalogue catalogue = site.catalogue();
        Set<Part> withheld = withheld(sign);
        return new SignPage(
                sign.address().toString(),
                sign.urgency(),
                sign.question(),
                sign.brief(),
                site.help().fillIn(sign.advice()),
                asked(sign, site, wording).orElse(null),
                InWords.of(sign.askedIn().isChecklist() ? sign.askWhen() : sign.followsFrom(), catalogue, wording),
                wording.all(withheld.stream().map(wording::of).toList()),
                withheld.equals(EnumSet.allOf(Part.class)),
                sign.withheldSupports().stream()
                        .map(catalogue::support)
                        .map(support -> new WayOn(support.label(), Shelf.href(support)))
                        .toList(),
                Origin.of(sign.sources(), catalogue),
                CodeLines.of(sign.address(), catalogue),
                wording.signedOff(List.of(sign)));
    }

    private static Optional<WayOn> asked(WarningSign sign, PublishedSite site, Wording wording) {
        Screens screens = Screens.of(site.checker().questionnaire());
        return site.checker()
                .questionnaire()
                .askingAbout(sign.address())
                .map(Question::topic)
                .map((Topic topic) -> new WayOn(
                        wording.of("use.asked", screens.number(topic), screens.count(), wording.of(topic)),
                        "/check#" + Screens.anchor(topic)));
    }

    private static Set<Part> withheld(WarningSign sign) {
        Set<Part> withheld = EnumSet.copyOf(sign.urgency().withholds());
        withheld.addAll(sign.withholds());
        return withheld;
    }
}
