package org.gutcheck.catalogue;

import java.util.List;

/** What is known about one person, as criteria ask for it. */
public interface Facts {

    /** Whether the fact holds: an item with options holds when one of them does. */
    Truth of(Address fact);

    /** The ticks that make the fact hold, in catalogue order; empty unless {@link #of} says yes. */
    List<Address> ticksFor(Address fact);

    Truth anySymptom();

    Truth anyRiskFactor();

    /** Every symptom tick, in catalogue order. */
    List<Address> symptomTicks();

    /** Every risk factor tick, in catalogue order. */
    List<Address> riskFactorTicks();
}
