-- Two records of one origin may come to describe one document: each tells of its own copies, and its next export replaces those only.
alter table catalogue.copy add column told_by text;
comment on column catalogue.copy.told_by is 'The source record (of origin_id) that tells of this copy; null when a person typed it.';
update catalogue.copy set told_by = (
  select source_key from catalogue.source_record source
  where source.centre_id = copy.centre_id and source.record_id = copy.record_id and source.origin_id = copy.origin_id limit 1
) where origin_id is not null;
alter table catalogue.copy drop constraint copy_source;
alter table catalogue.copy add constraint copy_source unique nulls not distinct (centre_id, record_id, origin_id, told_by, source_key);
