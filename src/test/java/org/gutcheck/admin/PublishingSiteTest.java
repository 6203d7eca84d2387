package org.gutcheck.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.gutcheck.accounts.AdminClient;
import org.gutcheck.accounts.AdminSiteTest;
import org.gutcheck.accounts.Role;
import org.gutcheck.editing.Drafts;
import org.gutcheck.release.Publication;
import org.gutcheck.release.PublishedReleases;
import org.gutcheck.release.Publisher;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A test of the pages about publishing, with a publisher who is signed in and nothing to publish yet. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:publishing")
abstract class PublishingSiteTest extends AdminSiteTest {

    @Autowired
    Drafts drafts;

    @Autowired
    Publisher publisher;

    @Autowired
    PublishedReleases releases;

    AdminClient anna;

    @BeforeEach
    void signIn() {
        account("anna", Role.PUBLISHER);
        anna = client().signedIn("anna");
        if (!publisher.plan(Set.of()).changes().isEmpty()) {
            publish("Tidied up");
        }
    }

    void publish(String note) {
        assertThat(publisher.publish(publisher.plan(Set.of()).fingerprint(), Set.of(), "Carl (carl)", note))
                .isInstanceOf(Publication.Published.class);
    }
}
