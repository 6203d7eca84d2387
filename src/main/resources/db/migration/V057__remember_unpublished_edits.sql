-- Whether the working copy holds what editors have not published yet; a start publishes only what an update brought.

alter table current_release add column edited boolean default false not null;
