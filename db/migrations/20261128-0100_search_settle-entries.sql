-- After much was written at once: puts what waits in the list of the word index (which every search reads through) in its place.
-- Only the owner of an index may.
create function search.settle_entries() returns void
language sql volatile security definer set search_path = pg_catalog as $$
  select gin_clean_pending_list('search.public_entry_words'::regclass)
$$;
revoke execute on function search.settle_entries from public;
grant execute on function search.settle_entries to maillage_app;
