package org.gutcheck.web;

import java.util.List;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.checker.Question;
import org.gutcheck.checker.Questionnaire;

/** The screens of the questionnaire that have something to ask, in order; one more, to look answers over, ends it. */
public record Screens(List<Topic> topics) {

    public Screens {
        topics = List.copyOf(topics);
    }

    public static Screens of(Questionnaire questionnaire) {
        return new Screens(questionnaire.questions().stream()
                .map(Question::topic)
                .distinct()
                .sorted()
                .toList());
    }

    /** How many screens there are, with the last one. */
    public int count() {
        return topics.size() + 1;
    }

    /** The number of a topic's screen, from 1. */
    public int number(Topic topic) {
        return topics.indexOf(topic) + 1;
    }

    /** The name of a screen in an address: {@code rest-of-body}. */
    public static String anchor(Topic topic) {
        return topic.name().toLowerCase(Wording.LANGUAGE).replace('_', '-');
    }
}
