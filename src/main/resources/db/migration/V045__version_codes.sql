-- So that two editors of one code do not overwrite each other.
alter table code add column version integer default 0 not null;
