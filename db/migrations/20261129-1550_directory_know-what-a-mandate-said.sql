-- Two who correct a mandate at once: the second is told, as with partnerships and initiatives.
alter table directory.mandate add column version integer not null default 1;
