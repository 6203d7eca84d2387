package org.gutcheck.checker;

import java.util.List;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Topic;
import org.jspecify.annotations.Nullable;

/**
 * One question of the questionnaire: a group of facts that is ticked, answered with none, not sure, or left.
 *
 * @param address names the group, such as {@code body-system:skin} or {@code warning-sign:emergency}
 * @param facts what can be ticked, in the order asked
 * @param single whether at most one fact can be ticked
 * @param safety whether a contradiction takes the safer reading instead of being an error
 * @param askedAfter the tick that makes the question worth asking, or none where it always is
 */
public record Question(
        Address address,
        Topic topic,
        List<Address> facts,
        boolean single,
        boolean safety,
        @Nullable Address askedAfter) {

    public Question {
        facts = List.copyOf(facts);
    }

    /** Whether the question is yes or no: its one fact bears its own address. */
    public boolean yesOrNo() {
        return facts.size() == 1 && facts.get(0).equals(address);
    }
}
