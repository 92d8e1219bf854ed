-- The first things, tier by tier, in the order asked for within each ('arrival': by identifiers, which
-- are ordered by time). A tier is read only when those before it did not suffice; its
-- own first rows are enough, whichever of them stand in earlier tiers too.
create or replace function search.first_matching(tiers text[], sort text, wanted integer, with_restricted boolean)
returns table (place integer, kind text, id uuid)
language plpgsql stable set enable_seqscan = off set jit = off as $$
declare
  closed boolean := with_restricted and platform.actor_kind() in ('account', 'system');
  literal text;
  tier tsquery;
  best record;
  taken_ids uuid[] := '{}';
  taken_kinds text[] := '{}';
begin
  place := 0;
  foreach literal in array tiers loop
    exit when place >= wanted;
    tier := literal::tsquery;
    for best in
      select first.id, first.kind from (
        select one.id, one.kind from search.public_entry as one where not closed and one.words @@ tier
        order by case when sort = 'title' then one.sort_title end,
          case when sort = 'arrival' then 0 when sort <> 'oldest' then -one.day when one.day >= 0 then one.day end, one.id desc
        limit wanted
      ) as first
      where (first.id, first.kind) not in (select * from unnest(taken_ids, taken_kinds))
      union all
      select first.id, first.kind from (
        select * from (
          select entry.id, entry.kind, entry.day, entry.sort_title from search.public_entry as entry where closed and entry.words @@ tier
          union all
          select entry.id, entry.kind, entry.day, entry.sort_title from search.restricted_matching(tier) as entry where closed
        ) as one
        order by case when sort = 'title' then one.sort_title end,
          case when sort = 'arrival' then 0 when sort <> 'oldest' then -one.day when one.day >= 0 then one.day end, one.id desc
        limit wanted
      ) as first
      where (first.id, first.kind) not in (select * from unnest(taken_ids, taken_kinds))
    loop
      exit when place >= wanted;
      place := place + 1;
      id := best.id;
      kind := best.kind;
      taken_ids := taken_ids || best.id;
      taken_kinds := taken_kinds || best.kind;
      return next;
    end loop;
  end loop;
end $$;
