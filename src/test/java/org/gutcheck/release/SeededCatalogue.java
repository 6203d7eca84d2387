package org.gutcheck.release;

import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.Catalogue;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The catalogue that the migrations leave behind, read once from a database of its own. */
public final class SeededCatalogue {

    private SeededCatalogue() {}

    public static Catalogue get() {
        return Holder.CATALOGUE;
    }

    private static Catalogue read() {
        try (var context = new SpringApplicationBuilder(WorkingCopyFixture.Slice.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + TestDatabase.H2.newUrl(),
                        "--spring.datasource.username=" + TestDatabase.USER)) {
            Assembled assembled = context.getBean(CatalogueAssembler.class).assemble();
            if (!assembled.problems().isEmpty()) {
                throw new IllegalStateException(assembled.problems().toString());
            }
            return new Catalogue(assembled.parts());
        }
    }

    private static final class Holder {

        static final Catalogue CATALOGUE = read();
    }
}
