package org.gutcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", " =1", "\r\n=1", "|x", "%x", "=1\n2"})
    void noCellIsAFormula(String text) {
        assertThat(Csv.cell(text)).startsWith("\"'");
    }

    @Test
    void cellsAreQuoted() {
        StringWriter out = new StringWriter();
        new Csv(new PrintWriter(out)).line("a,b", "\"x\"\n", "", "1-2");
        assertThat(out).hasToString("\"a,b\",\"\"\"x\"\"\n\",\"\",\"1-2\"\r\n");
    }
}
