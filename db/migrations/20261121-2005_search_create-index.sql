create schema search;
comment on schema search is
  'The one index that every module feeds and reads, through app/platform/search alone. All of it can be made anew from what it describes.';
grant usage on schema search to maillage_app;

create table search.facet (
  mark smallint generated always as identity (minvalue 1 maxvalue 180) primary key,
  name text not null unique,
  -- Tells one database from another, for whoever remembers what the codes of a facet mean.
  stamp uuid not null default gen_random_uuid()
);
comment on table search.facet is 'The facets that entries have had, one sign each in search.*_entry.facets; nothing personal.';

create table search.facet_value (
  code integer generated always as identity (minvalue 1 maxvalue 1000000) primary key,
  facet text not null,
  value text not null,
  unique (facet, value)
);
comment on table search.facet_value is 'The values that facets have had, one sign each in search.*_entry.facets; nothing personal. A code never changes its meaning.';

-- No unique constraint on purpose: two transactions that meet the same new word never wait for each other. A job removes the doubles.
create table search.word (
  word text collate "C" not null,
  bare text collate "C" not null,
  lexeme text collate "C" not null,
  entries integer not null default 1
);
comment on table search.word is
  'The words of public entries in their spelling, without accents nor plural (bare), and as indexed (lexeme); entries is how many have it, counted by a job.';
create index word_word on search.word (word);
create index word_bare on search.word (bare);
create index word_trigrams on search.word using gin (bare public.gin_trgm_ops);

create table search.restricted_word (like search.word including defaults);
comment on table search.restricted_word is
  'The words that restricted entries add; used to read queries of signed-in accounts, never proposed. No personal data by purpose, treated as confidential; kept until the index is made anew.';
create index restricted_word_word on search.restricted_word (word);
create index restricted_word_bare on search.restricted_word (bare);
alter table search.restricted_word enable row level security;
alter table search.restricted_word force row level security;
create policy restricted_word_read on search.restricted_word for select using ((select platform.actor_kind()) in ('account', 'system'));
create policy restricted_word_write on search.restricted_word for insert with check ((select platform.actor_kind()) <> 'nobody');
create policy restricted_word_clean on search.restricted_word for delete using ((select platform.is_system()));
create policy restricted_word_count on search.restricted_word for update using ((select platform.is_system()));

create table search.linked_words (
  version integer generated always as identity primary key,
  lexemes text[] not null,
  ready boolean not null default false
);
comment on table search.linked_words is
  'The words so common that two of them in a row are indexed as one, for exact phrases; ready when every entry has been linked. Nothing personal.';

-- Narrow rows: the long columns stand aside, so that counting reads few pages.
create table search.public_entry (
  id uuid not null,
  fingerprint uuid not null,
  day integer not null,
  -- The version of search.linked_words by which its words were linked.
  linked integer not null,
  -- After columns of fixed width: the one that counting reads is found without reading the others.
  facets text not null,
  kind text not null,
  sort_title text collate "C" not null,
  shown text not null,
  words tsvector not null,
  primary key (id, kind)
) with (toast_tuple_target = 200);
comment on table search.public_entry is
  'One row for each thing anyone may find. No row security, so that the word index serves; only public things stand here.';
alter table search.public_entry alter words set storage external;
alter table search.public_entry alter shown set storage external;
create index public_entry_words on search.public_entry using gin (words);

create table search.restricted_entry (
  like search.public_entry including defaults including storage,
  audience text not null check (audience in ('registered', 'staff', 'accounts')),
  centre_ids uuid[] not null default '{}',
  account_ids uuid[] not null default '{}',
  primary key (id, kind)
) with (toast_tuple_target = 300);
comment on table search.restricted_entry is
  'One row for each thing that only some may find, and who. Confidential: forced row security. A row lives as long as its thing.';
create index restricted_entry_words on search.restricted_entry using gin (words);
alter table search.restricted_entry enable row level security;
alter table search.restricted_entry force row level security;
create policy restricted_entry_read on search.restricted_entry for select using (
  (select platform.actor_kind()) in ('account', 'system')
  and (
    audience = 'registered'
    or (select platform.is_system())
    or centre_ids && (select platform.staff_centres())
    or (select platform.actor_account_id()) = any (account_ids)
  )
);
create policy restricted_entry_write on search.restricted_entry for insert with check ((select platform.actor_kind()) <> 'nobody');
create policy restricted_entry_change on search.restricted_entry for update using ((select platform.is_system()));
create policy restricted_entry_remove on search.restricted_entry for delete using ((select platform.is_system()));
-- For the two functions below, which run as the owner: row security would keep the word index from being used (@@ is not leakproof).
create policy restricted_entry_owner on search.restricted_entry to current_user using (true) with check (true);

-- Whoever writes a thing may not be among those who find it: the row that stood for it goes all the same.
create function search.forget_restricted(kinds text[], ids uuid[]) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  delete from search.restricted_entry using unnest(kinds, ids) as gone (kind, id)
  where restricted_entry.kind = gone.kind and restricted_entry.id = gone.id
$$;

-- The restricted rows that match and that the actor may find: the same condition as restricted_entry_read, after the word index.
create function search.restricted_matching(match tsquery)
returns table (id uuid, kind text, day integer, sort_title text, facets text, shown text)
language sql stable security definer rows 100
set search_path = pg_catalog set enable_seqscan = off as $$
  select id, kind, day, sort_title, facets, shown from search.restricted_entry
  where words @@ match
    and (select platform.actor_kind()) in ('account', 'system')
    and (
      audience = 'registered'
      or (select platform.is_system())
      or centre_ids && (select platform.staff_centres())
      or (select platform.actor_account_id()) = any (account_ids)
    )
$$;

revoke execute on function search.forget_restricted, search.restricted_matching from public;
grant execute on function search.forget_restricted, search.restricted_matching to maillage_app;

-- What is known of a search before it is asked: the lexemes of its words, the codes of its filters, the signs of its facets.
create function search.look_up(bares text[], beginnings text[], filter_facets text[], filter_values text[], facets text[])
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
    select 'value', one.facet, null::text, one.code, null::uuid
    from unnest(filter_facets, filter_values) as wanted (facet, value)
    join search.facet_value as one on one.facet = wanted.facet and one.value = wanted.value;
  return query
    select 'facet', one.name, null::text, one.mark::integer, one.stamp from search.facet as one where one.name = any (facets);
end $$;

-- How many things match, and their facets strung together. The planner would read whole tables for broad queries: it does not
-- know that each row's words lie aside and are slow to open.
create function search.count_matching(match tsquery, with_facets boolean, with_restricted boolean)
returns table (total bigint, facets text)
language plpgsql stable set enable_seqscan = off set jit = off as $$
declare
  more bigint;
  more_facets text;
begin
  if with_facets then
    select count(*), string_agg(entry.facets, '') into total, facets from search.public_entry as entry where entry.words @@ match;
  else
    select count(*) into total from search.public_entry as entry where entry.words @@ match;
  end if;
  if with_restricted and platform.actor_kind() in ('account', 'system') then
    select count(*), string_agg(entry.facets, '') into more, more_facets from search.restricted_matching(match) as entry;
    total := total + more;
    facets := concat(facets, more_facets);
  end if;
  return next;
end $$;

-- The first things, tier by tier, in the order asked for within each. A tier is read only when those before it did not suffice; its
-- own first rows are enough, whichever of them stand in earlier tiers too.
create function search.first_matching(tiers text[], sort text, wanted integer, with_restricted boolean)
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
          case when sort <> 'oldest' then -one.day when one.day >= 0 then one.day end, one.id desc
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
          case when sort <> 'oldest' then -one.day when one.day >= 0 then one.day end, one.id desc
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

-- A whole search in one answer: the count with its facets, the counts for facets that are filtered by (each with the number of its
-- query, from 1), then the rows of the page.
create function search.find(
  match text, other_matches text[], tiers text[], sort text, skip integer, wanted integer, with_facets boolean, with_restricted boolean
)
returns table (query integer, total bigint, facets text, kind text, id uuid, shown text)
language plpgsql stable as $$
declare
  number integer := 0;
  literal text;
begin
  return query
    select 0, counted.total, counted.facets, null::text, null::uuid, null::text
    from search.count_matching(match::tsquery, with_facets, with_restricted) as counted;
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
