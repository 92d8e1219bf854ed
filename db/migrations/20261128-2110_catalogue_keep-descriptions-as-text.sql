-- Descriptions are written by the thousand, and read whole: as text they need not be taken apart and put together again.
alter table catalogue.record alter column description type json using description::json;
