-- A MARC record is kept to be given back: as plain text (domain/packed-marc.ts), nobody has to take it apart on its way in. Those that were
-- kept as JSON are still read.
alter table catalogue.source_record alter column marc type text using marc::text;
comment on column catalogue.source_record.marc is
  'The whole MARC record as received: its texts with control characters between them, or JSON (domain/packed-marc.ts).';
