create table platform.sent_form (
  -- Of the form as it was shown, and of what it said: the same form sent twice, typed the same.
  key uuid primary key,
  account_id uuid,
  made jsonb not null,
  sent_at timestamptz not null default now()
);
comment on table platform.sent_form is
  'What forms made, by a key of each: sent again, they are answered the same and nothing is made twice. Identifiers of what was made, shown to who made it; kept a week.';
create index sent_form_sent_at on platform.sent_form (sent_at);
alter table platform.sent_form enable row level security;
alter table platform.sent_form force row level security;
create policy sent_form_own on platform.sent_form using (
  (select platform.actor_kind()) <> 'nobody' and account_id is not distinct from (select platform.actor_account_id())
);
create policy sent_form_clean on platform.sent_form using ((select platform.is_system()));
