-- An editor accepts or turns down what is proposed for a citation; who did is kept.

alter table citation add column reviewed_by varchar(120);

alter table citation_proposal add column rejected boolean default false not null;
