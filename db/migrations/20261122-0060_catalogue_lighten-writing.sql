-- Imports write hundreds of thousands of rows: what is only given back is kept as text, and rows of a few kilobytes stay whole
-- (compressing them costs more than all the rest of their writing).
alter table catalogue.source_record alter column marc type json using marc::json;
alter table catalogue.source_record alter column exchange type json using exchange::json;
alter table catalogue.source_record set (toast_tuple_target = 8160);
alter table catalogue.record set (toast_tuple_target = 8160);
