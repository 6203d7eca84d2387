package org.gutcheck.web;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a table as CSV (RFC 4180) in which no cell can be taken for a formula. */
public final class Csv {

    /** How spreadsheets tell a formula, however much space stands before it. */
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Cntrl}]*[=+\\-@|%].*", Pattern.DOTALL);

    private final PrintWriter out;

    public Csv(PrintWriter out) {
        this.out = out;
    }

    public void line(String... cells) {
        out.print(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    static String cell(String text) {
        String plain = FORMULA.matcher(text).matches() ? "'" + text : text;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
