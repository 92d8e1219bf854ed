-- Protocols list what changed between two moments, in the order of the identifiers: a record that changes meanwhile keeps its place.
create index record_changes on catalogue.record (updated_at, id);
create index gone_record_order on catalogue.gone_record (record_id);

-- Everything that was written before this moment can be seen: what a running transaction will show later is dated after it.
-- Whoever asks again from this moment on misses nothing. Runs as the owner, who sees since when other connections have been at work.
create function catalogue.settled_before() returns timestamptz language sql stable security definer set search_path = pg_catalog as $$
  select least(statement_timestamp(), min(xact_start)) - interval '2 seconds'
  from pg_stat_activity
  where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
$$;
