-- Periodicals are few among the records, and are looked for while somebody types.
create index record_periodical on catalogue.record (sort_title collate "C", id) where kind = 'periodical';
