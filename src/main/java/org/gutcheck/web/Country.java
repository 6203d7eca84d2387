package org.gutcheck.web;

/** A country to choose for the numbers to call, and whether it is chosen. */
public record Country(String code, String name, boolean chosen) {}
