package org.gutcheck.accounts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** As long as there is no account: makes the one that the settings name, or prints a link by which somebody can. */
@Component
class FirstStart implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Staff staff;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final AdminSettings settings;
    private final Environment environment;

    FirstStart(Staff staff, OneTimeLinks links, Passwords passwords, AdminSettings settings, Environment environment) {
        this.staff = staff;
        this.links = links;
        this.passwords = passwords;
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        boolean named = !settings.user().isEmpty() || !settings.password().isEmpty();
        if (named && staff.isEmpty()) {
            refuseWhatCannotBe();
            staff.setUpFromSettings(settings.user(), settings.password());
            LOG.info("{} can sign in at /admin now.", settings.user());
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void printSetUpLink() {
        if (staff.isEmpty()) {
            String site = settings.address().isEmpty()
                    ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                    : settings.address();
            LOG.info(
                    "Nobody can sign in yet. Make the first account within 24 hours at {}{}?token={}",
                    site,
                    AdminPaths.SET_UP,
                    links.forSetUp());
        }
    }

    private void refuseWhatCannotBe() {
        if (!SignInNames.isOne(settings.user())) {
            throw new FirstAccountRefusedException(
                    "GUTCHECK_ADMIN_USER must be 2 to 80 letters, digits or any of . _ - @ +");
        }
        passwords.problem(settings.password(), settings.user()).ifPresent(problem -> {
            throw new FirstAccountRefusedException("GUTCHECK_ADMIN_PASSWORD must have at least " + Passwords.SHORTEST
                    + " characters and at most " + Passwords.MOST_BYTES + " bytes, and not be the name");
        });
    }
}
