package org.gutcheck.editing;

import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import org.gutcheck.TestDatabase;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.content.WorkingCopy;
import org.gutcheck.release.CatalogueAssembler;
import org.gutcheck.release.CatalogueCodec;
import org.gutcheck.release.Publication;
import org.gutcheck.release.PublishedReleases;
import org.gutcheck.release.Publisher;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.ObjectNode;

/** Editing and publishing on a database of one's own that the migrations filled, without pages. */
final class PublishingDesk implements AutoCloseable {

    static final String ANNA = "Anna (anna)";

    private final ConfigurableApplicationContext context;

    PublishingDesk(String url, String... more) {
        String[] properties = new String[more.length + 2];
        properties[0] = "--spring.datasource.url=" + url;
        properties[1] = "--spring.datasource.username=" + TestDatabase.USER;
        System.arraycopy(more, 0, properties, 2, more.length);
        this.context = new SpringApplicationBuilder(Slice.class)
                .web(WebApplicationType.NONE)
                .run(properties);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Draft draft(String address) {
        return bean(Drafts.class)
                .find(EntryAddress.parse(address).orElseThrow())
                .orElseThrow();
    }

    Draft edit(String address, Consumer<ObjectNode> change) {
        Draft before = draft(address);
        ObjectNode body = before.body().deepCopy();
        change.accept(body);
        return saved(bean(Drafts.class).save(before.address(), before.state(), body, ANNA));
    }

    Draft create(String address, ObjectNode body) {
        return saved(bean(Drafts.class).create(EntryAddress.parse(address).orElseThrow(), body, ANNA));
    }

    Draft retire(String address) {
        Draft before = draft(address);
        return saved(bean(Drafts.class).retire(before.address(), before.state(), ANNA));
    }

    Edition publish(String note) {
        Publisher publisher = bean(Publisher.class);
        Publication outcome = publisher.publish(publisher.plan(Set.of()).fingerprint(), Set.of(), ANNA, note);
        if (outcome instanceof Publication.Published published) {
            return published.edition();
        }
        throw new AssertionError(outcome.toString());
    }

    String document(int number) {
        return bean(PublishedReleases.class).document(number).orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }

    private static Draft saved(Saving outcome) {
        if (outcome instanceof Saving.Saved saved) {
            return saved.draft();
        }
        throw new AssertionError(outcome.toString());
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class
    })
    @AutoConfigurationPackage(basePackages = "org.gutcheck")
    @Import({
        WorkingCopy.class,
        CatalogueAssembler.class,
        CatalogueCodec.class,
        Publisher.class,
        PublishedReleases.class,
        Drafts.class,
        PickLists.class,
        Imports.class
    })
    static class Slice {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
