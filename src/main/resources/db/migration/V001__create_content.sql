-- The working copy that editors change. Slugs are the lasting identity of every item; "position" is the order shown.

create table site_settings (
    id integer primary key check (id = 1),
    site_name varchar(80) not null,
    article_title varchar(200) not null,
    article_author varchar(200) not null,
    article_link varchar(500),
    default_country varchar(2) not null,
    version integer not null
);

create table body_system (
    slug varchar(80) primary key,
    position integer not null,
    printed_name varchar(300) not null,
    label varchar(200) not null,
    description varchar(4000) not null,
    asked_in varchar(20) not null,
    retired boolean not null,
    version integer not null
);

create table symptom (
    slug varchar(80) primary key,
    position integer not null,
    printed_name varchar(300) not null,
    label varchar(200) not null,
    hint varchar(300) not null,
    brief varchar(200) not null,
    description varchar(4000) not null,
    body_system varchar(80) not null references body_system (slug),
    body_system_basis varchar(10) not null,
    parent_tickable boolean not null,
    retired boolean not null,
    version integer not null
);

create table symptom_option (
    symptom varchar(80) not null references symptom (slug),
    position integer not null,
    slug varchar(80) not null,
    label varchar(200) not null,
    hint varchar(300) not null,
    brief varchar(200) not null,
    primary key (symptom, position),
    unique (symptom, slug)
);

create table risk_factor (
    slug varchar(80) primary key,
    position integer not null,
    printed_name varchar(300) not null,
    label varchar(200) not null,
    hint varchar(300) not null,
    brief varchar(200) not null,
    description varchar(4000) not null,
    parent_tickable boolean not null,
    retired boolean not null,
    version integer not null
);

create table risk_factor_option (
    risk_factor varchar(80) not null references risk_factor (slug),
    position integer not null,
    slug varchar(80) not null,
    label varchar(200) not null,
    hint varchar(300) not null,
    brief varchar(200) not null,
    primary key (risk_factor, position),
    unique (risk_factor, slug)
);

create table health_condition (
    slug varchar(80) primary key,
    position integer not null,
    printed_name varchar(300) not null,
    label varchar(200) not null,
    hint varchar(300) not null,
    brief varchar(200) not null,
    description varchar(4000) not null,
    strength varchar(10),
    retired boolean not null,
    version integer not null
);

create table symptom_condition (
    symptom varchar(80) not null references symptom (slug),
    position integer not null,
    health_condition varchar(80) not null references health_condition (slug),
    basis varchar(10) not null,
    primary key (symptom, position),
    unique (symptom, health_condition)
);

create table support (
    slug varchar(80) primary key,
    position integer not null,
    printed_name varchar(300) not null,
    label varchar(200) not null,
    description varchar(4000) not null,
    note varchar(300) not null,
    support_kind varchar(10) not null,
    retired boolean not null,
    version integer not null
);

create table claim (
    slug varchar(80) primary key,
    position integer not null,
    statement varchar(2000) not null,
    section varchar(200) not null,
    retired boolean not null,
    version integer not null
);

create table claim_subject (
    claim varchar(80) not null references claim (slug),
    position integer not null,
    subject varchar(200) not null,
    primary key (claim, position)
);

create table printed_reference (
    number integer primary key,
    as_printed varchar(500) not null,
    confirmed boolean not null,
    title varchar(500),
    first_author varchar(200),
    publication_year integer not null,
    journal varchar(200) not null,
    volume varchar(20),
    issue varchar(40),
    pages varchar(60),
    doi varchar(200),
    pmid varchar(20),
    pmcid varchar(20),
    doi_printed boolean not null,
    version integer not null
);

create table printed_reference_same_work (
    reference_number integer not null references printed_reference (number),
    position integer not null,
    other_number integer not null references printed_reference (number),
    primary key (reference_number, position)
);

create table printed_reference_unconfirmed (
    reference_number integer not null references printed_reference (number),
    position integer not null,
    field varchar(300) not null,
    primary key (reference_number, position)
);

create table citation (
    number integer primary key,
    claim varchar(80) not null references claim (slug),
    pubmed_link boolean not null,
    list_entry integer references printed_reference (number),
    review_status varchar(20) not null,
    review_note varchar(1000) not null,
    proposal_confidence varchar(10) not null,
    reviewed_on date not null,
    version integer not null
);

create table citation_proposal (
    citation_number integer not null references citation (number),
    position integer not null,
    entry integer not null references printed_reference (number),
    accepted boolean not null,
    primary key (citation_number, position)
);

create table explainer (
    slug varchar(80) primary key,
    position integer not null,
    title varchar(200) not null,
    retired boolean not null,
    version integer not null
);

create table explainer_paragraph (
    explainer varchar(80) not null references explainer (slug),
    position integer not null,
    paragraph varchar(2000) not null,
    primary key (explainer, position)
);

create table explainer_claim (
    explainer varchar(80) not null references explainer (slug),
    position integer not null,
    claim varchar(80) not null references claim (slug),
    primary key (explainer, position)
);

create table about_you (
    slug varchar(80) primary key,
    position integer not null,
    question varchar(80) not null,
    asked_in varchar(20) not null,
    asked_after varchar(200),
    label varchar(200) not null,
    hint varchar(300) not null,
    brief varchar(200) not null,
    retired boolean not null,
    version integer not null
);

create table warning_sign (
    slug varchar(80) primary key,
    position integer not null,
    urgency varchar(10) not null,
    heading varchar(120) not null,
    question varchar(500) not null,
    brief varchar(200) not null,
    advice varchar(1000) not null,
    retired boolean not null,
    version integer not null
);

create table warning_sign_withholds (
    warning_sign varchar(80) not null references warning_sign (slug),
    part varchar(20) not null,
    primary key (warning_sign, part)
);

-- Criteria are stored as JSON, in the form of the published catalogue.
create table caution (
    slug varchar(80) primary key,
    position integer not null,
    caution_level varchar(10) not null,
    applies_when varchar(4000),
    hides_until_answered boolean not null,
    caution_text varchar(1000) not null,
    retired boolean not null,
    version integer not null
);

create table caution_support (
    caution varchar(80) not null references caution (slug),
    position integer not null,
    support varchar(80) not null references support (slug),
    primary key (caution, position)
);

create table help_lines (
    country varchar(2) primary key,
    position integer not null,
    name varchar(80) not null,
    emergency varchar(120) not null,
    emergency_dial varchar(30),
    urgent varchar(120) not null,
    urgent_dial varchar(30),
    crisis varchar(120) not null,
    crisis_dial varchar(30),
    doctor varchar(40) not null,
    version integer not null
);

create table support_rule (
    slug varchar(80) primary key,
    position integer not null,
    support varchar(80) not null references support (slug),
    criterion varchar(4000) not null,
    basis varchar(10) not null,
    section varchar(200) not null,
    reason varchar(1000) not null,
    retired boolean not null,
    version integer not null
);
