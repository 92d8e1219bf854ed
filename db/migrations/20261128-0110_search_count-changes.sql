-- What a process remembers of a search holds for as long as no public entry has changed since.
create table search.change (
  id bigint generated always as identity primary key,
  changes integer not null default 1
);
comment on table search.change is
  'How many times public entries were written (the sum of changes): writers add a row and wait for nobody, the nightly upkeep joins them. Nothing personal.';

create function search.note_change() returns trigger language plpgsql as $$
begin
  insert into search.change default values;
  return null;
end $$;
create trigger public_entry_change after insert or update or delete on search.public_entry
  for each statement execute function search.note_change();

-- What is known of a search before it is asked: the lexemes of its words, the codes of its filters (their values stand as lexemes), the signs
-- of its facets; and, where one snapshot serves the whole transaction and nothing is written in it, how many times public entries had changed.
create or replace function search.look_up(bares text[], beginnings text[], filter_facets text[], filter_values text[], facets text[])
returns table (what text, name text, lexeme text, code integer, stamp uuid)
language plpgsql stable as $$
declare
  linked text[] := coalesce((select one.lexemes from search.linked_words as one where one.ready order by one.version desc limit 1), '{}');
begin
  -- The code of a word: 1 when it is among those that are linked.
  return query
    select 'word', one.bare, one.lexeme, (one.lexeme = any (linked))::integer, null::uuid
    from search.word as one where one.bare = any (bares) group by one.bare, one.lexeme;
  if platform.actor_kind() in ('account', 'system') then
    return query
      select 'word', one.bare, one.lexeme, (one.lexeme = any (linked))::integer, null::uuid
      from search.restricted_word as one where one.bare = any (bares) group by one.bare, one.lexeme;
  end if;
  -- Of the words that begin so, the most frequent ones.
  if beginnings <> '{}' then
    return query
      select 'word', beginning || '*', likely.lexeme, (likely.lexeme = any (linked))::integer, null::uuid
      from unnest(beginnings) as beginning, lateral (
        select one.lexeme from (
          select word.bare, word.lexeme, word.entries from search.word
          union all
          select word.bare, word.lexeme, word.entries from search.restricted_word as word
        ) as one
        where one.bare like beginning || '%' group by one.lexeme order by max(one.entries) desc, one.lexeme limit 100
      ) as likely;
  end if;
  return query
    select 'value', one.facet, one.value, one.code, null::uuid
    from unnest(filter_facets, filter_values) as wanted (facet, value)
    join search.facet_value as one on one.facet = wanted.facet and one.value = wanted.value;
  return query
    select 'facet', one.name, null::text, one.mark::integer, one.stamp from search.facet as one where one.name = any (facets);
  if current_setting('transaction_isolation') = 'repeatable read' and current_setting('transaction_read_only') = 'on' then
    return query
      select 'changes', '', null::text, (select coalesce(sum(one.changes), 0)::integer from search.change as one), first.stamp
      from search.facet as first order by first.mark limit 1;
  end if;
end $$;

-- A whole search in one answer: the count with its facets (unless `match` is null: it is known), the counts for facets that are filtered
-- by (each with the number of its query, from 1), then the rows of the page.
create or replace function search.find(
  match text, other_matches text[], tiers text[], sort text, skip integer, wanted integer, with_facets boolean, with_restricted boolean
)
returns table (query integer, total bigint, facets text, kind text, id uuid, shown text)
language plpgsql stable as $$
declare
  number integer := 0;
  literal text;
begin
  if match is not null then
    return query
      select 0, counted.total, counted.facets, null::text, null::uuid, null::text
      from search.count_matching(match::tsquery, with_facets, with_restricted) as counted;
  end if;
  foreach literal in array other_matches loop
    number := number + 1;
    return query
      select number, counted.total, counted.facets, null::text, null::uuid, null::text
      from search.count_matching(literal::tsquery, true, with_restricted) as counted;
  end loop;
  -- What is shown is opened for the rows of the page only.
  return query
    select null::integer, null::bigint, null::text, one.kind, one.id, coalesce(
      (select entry.shown from search.public_entry as entry where entry.id = one.id and entry.kind = one.kind),
      (select entry.shown from search.restricted_entry as entry where entry.id = one.id and entry.kind = one.kind)
    )
    from search.first_matching(tiers, sort, wanted, with_restricted) as one where one.place > skip order by one.place;
end $$;

-- The plan of these is always the same (the word index, then an order): it is made once a connection.
alter function search.first_matching set plan_cache_mode = force_generic_plan;
alter function search.count_matching set plan_cache_mode = force_generic_plan;
alter function search.restricted_matching set plan_cache_mode = force_generic_plan;
