-- A release document that somebody uploaded and has not imported yet; it goes once it is imported, or after a day.

create table upload (
    id varchar(64) primary key,
    uploaded_at timestamp(6) with time zone not null,
    uploaded_by varchar(200) not null,
    document text not null
);

-- Both names of an editor together may be this long.

alter table release alter column published_by set data type varchar(200);

alter table revision alter column saved_by set data type varchar(200);

alter table citation alter column reviewed_by set data type varchar(200);
