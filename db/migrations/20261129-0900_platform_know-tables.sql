-- What came in at once (reference data, a demonstration, a file of records) would be unknown to the planner until the server looks by itself, a
-- minute later at best: meanwhile it plans as if the tables were nearly empty. Looked at again: what takes twice the room it took when last looked at.
create function platform.know_tables() returns integer
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  one regclass;
  looked integer := 0;
begin
  for one in
    select class.oid from pg_class as class join pg_namespace as space on space.oid = class.relnamespace
    where class.relkind = 'r' and class.relpersistence = 'p'
      and space.nspname not in ('pg_catalog', 'information_schema', 'pgboss')
      and pg_relation_size(class.oid) / current_setting('block_size')::bigint > 2 * greatest(class.relpages, 4)
  loop
    execute format('analyze (skip_locked) %s', one);
    looked := looked + 1;
  end loop;
  return looked;
end
$$;
comment on function platform.know_tables is 'Tells the planner what came into tables that have grown to twice their size; answers how many. Only the owner of a table may ask for that.';
revoke execute on function platform.know_tables from public;
grant execute on function platform.know_tables to maillage_app;
