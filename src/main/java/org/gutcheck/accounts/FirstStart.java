package org.gutcheck.accounts;

import org.gutcheck.web.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * As long as there is no account: makes the one that the settings name, or prints a link by which somebody can. Later, on
 * request, prints a link for whoever forgot their password.
 */
@Component
class FirstStart implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Staff staff;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final AdminSettings settings;
    private final SiteAddress address;
    private final Environment environment;

    FirstStart(
            Staff staff,
            OneTimeLinks links,
            Passwords passwords,
            AdminSettings settings,
            SiteAddress address,
            Environment environment) {
        this.staff = staff;
        this.links = links;
        this.passwords = passwords;
        this.settings = settings;
        this.address = address;
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        boolean named = !settings.user().isEmpty() || !settings.password().isEmpty();
        if (named && staff.isEmpty()) {
            refuseWhatCannotBe();
            setUp();
            LOG.info("{} can sign in at /admin now.", settings.user());
        }
    }

    private void setUp() {
        try {
            staff.setUpFromSettings(settings.user(), settings.password());
        } catch (DataIntegrityViolationException anotherNodeWasFirst) {
            if (staff.isEmpty()) {
                throw anotherNodeWasFirst;
            }
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void printSetUpLink() {
        if (staff.isEmpty()) {
            LOG.info(
                    "Nobody can sign in yet. Make the first account within 24 hours at {}{}?token={}",
                    site(),
                    AdminPaths.SET_UP,
                    links.forSetUp());
        }
    }

    /** Whoever can set this can do anything to the database too, so it opens no door that was shut. */
    @EventListener(ApplicationReadyEvent.class)
    void printPasswordLink() {
        String forgot = settings.forgot();
        if (!forgot.isBlank()) {
            staff.linkFromSettings(forgot)
                    .ifPresentOrElse(
                            token -> LOG.info(
                                    "Set a new password for {} within 24 hours at {}{}?token={} and take"
                                            + " GUTCHECK_ADMIN_FORGOT out of the settings.",
                                    forgot,
                                    site(),
                                    AdminPaths.NEW_PASSWORD,
                                    token),
                            () -> LOG.warn("GUTCHECK_ADMIN_FORGOT: no account {} that is not disabled.", forgot));
        }
    }

    private String site() {
        return address.isKnown()
                ? address.text()
                : "http://localhost:" + environment.getProperty("local.server.port", "8080");
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
