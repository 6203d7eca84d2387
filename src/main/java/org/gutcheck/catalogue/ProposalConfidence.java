package org.gutcheck.catalogue;

/** How sure we are of a proposal; {@code DROPPED} means that the entry meant seems to be missing from the list. */
public enum ProposalConfidence {
    STRONG,
    LIKELY,
    POSSIBLE,
    DROPPED
}
