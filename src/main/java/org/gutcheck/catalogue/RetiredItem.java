package org.gutcheck.catalogue;

/** An item that earlier releases showed and this one does not; its address is never used again. */
public record RetiredItem(Address address, String label) {}
