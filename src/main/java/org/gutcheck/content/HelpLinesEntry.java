package org.gutcheck.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.gutcheck.catalogue.HelpLines;
import org.jspecify.annotations.Nullable;

/** The working copy of one country's help lines. */
@Entity
@Table(name = "help_lines")
public class HelpLinesEntry implements Placed {

    @Id
    private String country;

    private int position;

    private String name;

    private String emergency;

    private @Nullable String emergencyDial;

    private String urgent;

    private @Nullable String urgentDial;

    private String crisis;

    private @Nullable String crisisDial;

    private String doctor;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected HelpLinesEntry() {}

    public HelpLinesEntry(HelpLines lines, int position) {
        this.country = lines.country();
        this.position = position;
        reword(lines);
    }

    public final void reword(HelpLines lines) {
        this.name = lines.name();
        this.emergency = lines.emergency();
        this.emergencyDial = lines.emergencyDial();
        this.urgent = lines.urgent();
        this.urgentDial = lines.urgentDial();
        this.crisis = lines.crisis();
        this.crisisDial = lines.crisisDial();
        this.doctor = lines.doctor();
    }

    public HelpLines helpLines() {
        return new HelpLines(country, name, emergency, emergencyDial, urgent, urgentDial, crisis, crisisDial, doctor);
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public void moveTo(int place) {
        position = place;
    }
}
