package org.gutcheck.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.gutcheck.catalogue.Settings;
import org.jspecify.annotations.Nullable;

/** The working copy of the site's settings: one row. */
@Entity
@Table(name = "site_settings")
public class SettingsEntry {

    private static final int ONLY = 1;

    @Id
    private int id;

    private String siteName;

    private String articleTitle;

    private String articleAuthor;

    private @Nullable String articleLink;

    private String defaultCountry;

    private @Nullable String safetyContact;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected SettingsEntry() {}

    public SettingsEntry(Settings settings) {
        this.id = ONLY;
        reword(settings);
    }

    public final void reword(Settings settings) {
        this.siteName = settings.siteName();
        this.articleTitle = settings.articleTitle();
        this.articleAuthor = settings.articleAuthor();
        this.articleLink = settings.articleLink();
        this.defaultCountry = settings.defaultCountry();
        this.safetyContact = settings.safetyContact();
    }

    public Settings settings() {
        return new Settings(siteName, articleTitle, articleAuthor, articleLink, defaultCountry, safetyContact);
    }
}
