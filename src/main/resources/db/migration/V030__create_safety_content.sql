-- Safety content is editorial: every text has its own sources, apart from the article's references, and a place for the
-- clinician who signs it off.

create table source (
    slug varchar(80) primary key,
    position integer not null,
    title varchar(500) not null,
    organisation varchar(300) not null,
    publication_year varchar(80),
    url varchar(500),
    confirmed boolean not null,
    retired boolean not null,
    version integer not null
);

-- Where and when a sign is asked, or from which other answers it follows (criteria as JSON), and what editors know of it.
alter table warning_sign add column asked_in varchar(20) default 'EMERGENCY' not null;
alter table warning_sign add column ask_when varchar(4000);
alter table warning_sign add column follows_from varchar(4000);
alter table warning_sign add column fact varchar(2000) default '' not null;
alter table warning_sign add column applies_age varchar(200);
alter table warning_sign add column evidence varchar(40) default '' not null;
alter table warning_sign add column source_seen varchar(20) default '' not null;
alter table warning_sign add column editor_note varchar(1000);
alter table warning_sign add column to_verify boolean default true not null;
alter table warning_sign add column signed_by varchar(200);
alter table warning_sign add column signed_role varchar(200);
alter table warning_sign add column signed_on date;

create table warning_sign_withheld_support (
    warning_sign varchar(80) not null references warning_sign (slug),
    position integer not null,
    support varchar(80) not null references support (slug),
    primary key (warning_sign, position)
);

create table warning_sign_relevant_to (
    warning_sign varchar(80) not null references warning_sign (slug),
    position integer not null,
    fact varchar(200) not null,
    primary key (warning_sign, position)
);

create table warning_sign_source (
    warning_sign varchar(80) not null references warning_sign (slug),
    position integer not null,
    source varchar(80) not null references source (slug),
    locator varchar(300) not null,
    confirmed boolean not null,
    primary key (warning_sign, position)
);

-- Whom a caution concerns in words; a part that is never asked is printed as "Not for you if ...". Where nothing of it is
-- ever asked, "applies_when" is empty without meaning everyone.
alter table caution add column applies_to varchar(500) default '' not null;
alter table caution add column never_asked varchar(500) default '' not null;
alter table caution add column only_never_asked boolean default false not null;
alter table caution add column fact varchar(2000) default '' not null;
alter table caution add column evidence varchar(40) default '' not null;
alter table caution add column source_seen varchar(20) default '' not null;
alter table caution add column editor_note varchar(1000);
alter table caution add column to_verify boolean default true not null;
alter table caution add column signed_by varchar(200);
alter table caution add column signed_role varchar(200);
alter table caution add column signed_on date;

-- Cautions about something other than a support: a claim or an explainer.
create table caution_subject (
    caution varchar(80) not null references caution (slug),
    position integer not null,
    subject varchar(200) not null,
    primary key (caution, position)
);

create table caution_source (
    caution varchar(80) not null references caution (slug),
    position integer not null,
    source varchar(80) not null references source (slug),
    locator varchar(300) not null,
    confirmed boolean not null,
    primary key (caution, position)
);

create table mainstream_view (
    slug varchar(80) primary key,
    position integer not null,
    agreement varchar(30) not null,
    safety_note boolean not null,
    article_claim varchar(1000) not null,
    view_text varchar(1000) not null,
    fact varchar(2000) not null,
    evidence varchar(40) not null,
    source_seen varchar(20) not null,
    editor_note varchar(1000),
    to_verify boolean not null,
    signed_by varchar(200),
    signed_role varchar(200),
    signed_on date,
    retired boolean not null,
    version integer not null
);

create table mainstream_view_subject (
    mainstream_view varchar(80) not null references mainstream_view (slug),
    position integer not null,
    subject varchar(200) not null,
    primary key (mainstream_view, position)
);

create table mainstream_view_source (
    mainstream_view varchar(80) not null references mainstream_view (slug),
    position integer not null,
    source varchar(80) not null references source (slug),
    locator varchar(300) not null,
    confirmed boolean not null,
    primary key (mainstream_view, position)
);

-- For whom the tool is not meant, or not in full; "applies_when" as JSON, none means everyone.
create table scope_rule (
    slug varchar(80) primary key,
    position integer not null,
    title varchar(200) not null,
    applies_when varchar(4000),
    rule_text varchar(1000) not null,
    source varchar(80) references source (slug),
    locator varchar(300) not null,
    practice varchar(1000),
    evidence varchar(40) not null,
    signed_by varchar(200),
    signed_role varchar(200),
    signed_on date,
    retired boolean not null,
    version integer not null
);

create table scope_rule_hides (
    scope_rule varchar(80) not null references scope_rule (slug),
    part varchar(20) not null,
    primary key (scope_rule, part)
);

create table terminology (
    slug varchar(80) primary key,
    position integer not null,
    name varchar(200) not null,
    edition varchar(300) not null,
    licence varchar(500) not null,
    version integer not null
);

create table code (
    subject varchar(200) not null,
    terminology varchar(80) not null references terminology (slug),
    position integer not null,
    code varchar(40) not null,
    display varchar(300),
    confidence varchar(200) not null,
    evidence varchar(40) not null,
    primary key (subject, terminology, code)
);

-- A remark on the codes of one subject, such as that none was found.
create table code_note (
    subject varchar(200) primary key,
    note varchar(1000) not null,
    version integer not null
);
