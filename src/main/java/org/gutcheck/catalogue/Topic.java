package org.gutcheck.catalogue;

/** The screens of the questionnaire on which facts are asked, in order. */
public enum Topic {
    URGENT_CHECK,
    ABOUT_YOU,
    GUT,
    REST_OF_BODY,
    DAY_TO_DAY,
    CONDITIONS,
    WARNING_SIGNS
}
