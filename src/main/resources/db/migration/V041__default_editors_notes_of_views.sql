-- What only editors read of a view may still be missing when the view is made.

alter table mainstream_view alter column fact set default '';
alter table mainstream_view alter column evidence set default '';
alter table mainstream_view alter column source_seen set default '';
alter table mainstream_view alter column to_verify set default true;
