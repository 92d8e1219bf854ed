-- Where a copy is now: a reader wants to know before coming.
alter table catalogue.copy add column state text not null default 'available' check (state in (
  'available', 'on_loan', 'reserved', 'in_processing', 'in_repair', 'missing', 'reading_room'
));
-- At the desk a copy is known by what is printed on it.
create index copy_barcode on catalogue.copy (centre_id, lower(barcode)) where barcode is not null;
create index copy_shelf_mark on catalogue.copy (centre_id, lower(shelf_mark)) where shelf_mark is not null;
create index copy_record on catalogue.copy (record_id);

create view catalogue.published_copy with (security_invoker = true) as
  select copy.centre_id, copy.id, copy.record_id, copy.shelf_mark, copy.section, copy.barcode, copy.state, copy.rank,
    record.permanent_id, record.title, record.kind, record.year
  from catalogue.copy join catalogue.record on record.id = copy.record_id;
comment on view catalogue.published_copy is 'Each copy with what names its document, for modules above. Public, nothing personal.';
