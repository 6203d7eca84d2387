package org.gutcheck.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.web.Country;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaire as a page shows it.
 *
 * @param filled whether it came filled in, so that a draft in the browser gives way
 * @param last the number of the screen on which answers are looked over, and so of all screens
 */
record CheckPage(List<Screen> screens, int last, boolean filled, List<Mistake> mistakes) {

    /**
     * One screen, with the questions asked on it.
     *
     * @param countryField where to choose the country, or null where it is chosen on another screen
     */
    record Screen(
            String id,
            Topic topic,
            int number,
            List<Fieldset> fieldsets,
            @Nullable CountryField countryField) {

        /** Whether it asks for the signs that need help right away. */
        public boolean urgent() {
            return topic == Topic.URGENT_CHECK;
        }

        /** Whether it asks for warning signs. */
        public boolean warns() {
            return urgent() || topic == Topic.WARNING_SIGNS;
        }

        /** What is to be sorted out on it, in its order. */
        Stream<Mistake> mistakes() {
            return Stream.concat(
                    fieldsets.stream().flatMap(Fieldset::mistakes),
                    countryField == null ? Stream.empty() : Stream.ofNullable(countryField.mistake()));
        }
    }

    /** The field for the country. */
    record CountryField(List<Country> countries, @Nullable Mistake mistake) {}

    /**
     * One question.
     *
     * @param facts what it is made of: the items that can be ticked, and the body system they stand under
     * @param title what the question is called in a list of answers
     * @param icon the body system whose picture stands beside the legend, or null
     * @param after the id of the tick that makes the question worth asking, or null
     * @param missing the words for when it has to be answered and is not, or null where it may be left
     * @param mistake what is wrong with the answer, or null
     */
    record Fieldset(
            String id,
            String name,
            List<Address> facts,
            String title,
            String legend,
            String hint,
            @Nullable String icon,
            boolean single,
            boolean safety,
            @Nullable String after,
            @Nullable String missing,
            @Nullable Mistake mistake,
            List<Group> groups,
            List<Choice> others) {

        /** What is to be sorted out in it and in what unfolds in it. */
        Stream<Mistake> mistakes() {
            return Stream.concat(
                    Stream.ofNullable(mistake),
                    groups.stream()
                            .flatMap(group -> group.choices().stream())
                            .map(Choice::followUp)
                            .filter(Objects::nonNull)
                            .flatMap(Fieldset::mistakes));
        }
    }

    /** Choices under one small heading, or under none. */
    record Group(String id, @Nullable String heading, List<Choice> choices) {}

    /** One thing to tick, when it is worth asking, and the question that unfolds below it, if any. */
    record Choice(
            String id,
            String value,
            String label,
            String hint,
            boolean checked,
            @Nullable String askWhen,
            @Nullable Fieldset followUp) {}

    /** Something to sort out, and where. */
    record Mistake(String text, String href) {}
}
