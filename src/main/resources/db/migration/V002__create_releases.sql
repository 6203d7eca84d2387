-- Releases are written once and never changed; the pointer says which one the public sees.

create table release (
    number integer primary key,
    schema_version integer not null,
    published_at timestamp(6) with time zone not null,
    published_by varchar(120) not null,
    note varchar(1000) not null,
    sha256 varchar(64) not null,
    document text not null
);

create table current_release (
    id integer primary key check (id = 1),
    release_number integer references release (number),
    changed_at timestamp(6) with time zone
);

insert into current_release (id, release_number, changed_at) values (1, null, null);
