package org.gutcheck.admin;

import org.gutcheck.accounts.AdminClient;
import org.gutcheck.accounts.AdminSiteTest;
import org.gutcheck.accounts.Role;
import org.gutcheck.editing.Drafts;
import org.gutcheck.release.CurrentEdition;
import org.gutcheck.release.Publisher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A test of what editors are shown of the public pages, with an editor who is signed in. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:showing")
abstract class ShowingSiteTest extends AdminSiteTest {

    static final String[] TICKS = {
        "warning-sign:emergency",
        "none",
        "about-you:age",
        "about-you:age-18-to-49",
        "body-system:brain-neurological",
        "symptom:brain-fog",
        "risk-factor:risk-factors",
        "risk-factor:chronic-stress"
    };

    @Autowired
    Drafts drafts;

    @Autowired
    Publisher publisher;

    @Autowired
    CurrentEdition current;

    AdminClient ed;

    @BeforeEach
    void signIn() {
        account("ed", Role.EDITOR);
        ed = client().signedIn("ed");
    }

    @AfterEach
    void asItWas() {
        label("Brain fog");
        publisher.show(1, 2, "The ed");
        current.refresh();
    }

    void label(String label) {
        sql.sql("update symptom set label = ? where slug = 'brain-fog'")
                .param(label)
                .update();
    }
}
