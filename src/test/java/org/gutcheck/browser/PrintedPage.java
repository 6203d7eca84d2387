package org.gutcheck.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a page is on paper: the text of each sheet, without backgrounds. */
record PrintedPage(List<String> sheets) {

    static PrintedPage of(Page page, String paper) throws IOException {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(paper).setPrintBackground(false));
        List<String> sheets = new ArrayList<>();
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            for (int number = 1; number <= printed.getNumberOfPages(); number++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                sheets.add(stripper.getText(printed).replace('\u00a0', ' '));
            }
        }
        return new PrintedPage(List.copyOf(sheets));
    }

    String text() {
        return String.join("\n", sheets);
    }
}
