create table catalogue.record_link (
  record_id uuid not null references catalogue.record (id) on delete cascade,
  url text not null,
  primary key (record_id, url)
);
comment on table catalogue.record_link is 'The addresses that each record gives, as a nightly job last saw them. Public, nothing personal.';
create index record_link_url on catalogue.record_link (url);

create table catalogue.checked_link (
  url text primary key check (length(url) <= 2000),
  -- unsure: it failed once, or in a way that may pass.
  state text not null default 'new' check (state in ('new', 'alive', 'unsure', 'dead')),
  -- The last answer: an HTTP status, or the reason why there was none.
  status smallint,
  failure text,
  failures smallint not null default 0,
  checked_at timestamptz,
  alive_at timestamptz,
  -- Since when it answers no more.
  failing_since timestamptz,
  next_at timestamptz not null default now()
);
comment on table catalogue.checked_link is
  'Whether the addresses of records still answer. Public, nothing personal. A row goes when no record gives its address any more.';
create index checked_link_due on catalogue.checked_link (next_at);
create index checked_link_dead on catalogue.checked_link (failing_since) where state = 'dead';
