create schema search;
comment on schema search is
  'The one index that every module feeds and reads, through app/platform/search alone. All of it can be made anew from what it describes.';
grant usage on schema search to maillage_app;

create table search.facet (
  mark smallint generated always as identity (minvalue 1 maxvalue 180) primary key,
  name text not null unique
);
comment on table search.facet is 'The facets that entries have had, one sign each in search.*_entry.facets.';

create table search.facet_value (
  code integer generated always as identity (minvalue 1 maxvalue 1000000) primary key,
  facet text not null,
  value text not null,
  unique (facet, value)
);
comment on table search.facet_value is 'The values that facets have had, one sign each in search.*_entry.facets. A code never changes its meaning.';

-- No unique constraint on purpose: two transactions that meet the same new word never wait for each other. A job removes the doubles.
create table search.word (
  word text not null,
  bare text not null,
  lexeme text not null,
  entries integer not null default 1
);
comment on table search.word is
  'The words of public entries in their spelling, without accents nor plural (bare), and as indexed (lexeme); entries is how many have it, counted by a job.';
create index word_word on search.word (word);
create index word_bare on search.word (bare);
create index word_trigrams on search.word using gin (bare public.gin_trgm_ops);

create table search.restricted_word (like search.word including defaults);
comment on table search.restricted_word is
  'The words that restricted entries add; used to read queries of signed-in accounts, never proposed. No personal data by purpose, treated as confidential.';
create index restricted_word_word on search.restricted_word (word);
create index restricted_word_bare on search.restricted_word (bare);
alter table search.restricted_word enable row level security;
alter table search.restricted_word force row level security;
create policy restricted_word_read on search.restricted_word for select using ((select platform.actor_kind()) in ('account', 'system'));
create policy restricted_word_write on search.restricted_word for insert with check ((select platform.actor_kind()) <> 'nobody');
create policy restricted_word_clean on search.restricted_word for delete using ((select platform.is_system()));
create policy restricted_word_count on search.restricted_word for update using ((select platform.is_system()));

-- Narrow rows: the long columns stand aside, so that counting reads few pages.
create table search.public_entry (
  id uuid not null,
  kind text not null,
  day integer not null,
  sort_title text collate "C" not null,
  facets text not null,
  fingerprint uuid not null,
  shown text not null,
  words tsvector not null,
  primary key (id, kind)
) with (toast_tuple_target = 200);
comment on table search.public_entry is
  'One row for each thing anyone may find. No row security, so that the word index serves; only public things stand here.';
alter table search.public_entry alter words set storage external;
alter table search.public_entry alter shown set storage external;
create index public_entry_words on search.public_entry using gin (words);
create index public_entry_newest on search.public_entry (day desc, id desc);

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
  (audience = 'registered' and (select platform.actor_kind()) in ('account', 'system'))
  or (select platform.is_system())
  or centre_ids && (select platform.staff_centres())
  or (select platform.actor_account_id()) = any (account_ids)
);
create policy restricted_entry_write on search.restricted_entry for insert with check ((select platform.actor_kind()) <> 'nobody');
create policy restricted_entry_change on search.restricted_entry for update using ((select platform.actor_kind()) <> 'nobody');
create policy restricted_entry_remove on search.restricted_entry for delete using ((select platform.actor_kind()) <> 'nobody');

-- Whoever writes a thing may not be among those who find it: the row that stood for it goes all the same.
create function search.forget_restricted(kinds text[], ids uuid[]) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  delete from search.restricted_entry using unnest(kinds, ids) as gone (kind, id)
  where restricted_entry.kind = gone.kind and restricted_entry.id = gone.id
$$;
create policy restricted_entry_forget on search.restricted_entry to current_user using (true) with check (true);
