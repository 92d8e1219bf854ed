create schema account;
comment on schema account is 'Accounts as the application knows them: names, roles by centre, invitations.';
grant usage on schema account to maillage_signin;

create table account.account (
  id uuid primary key,
  display_name text not null check (length(display_name) between 1 and 200),
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  installation_administrator boolean not null default false,
  blocked_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table account.account is
  'A person''s means to sign in: the name shown to colleagues and the language of mails. Same id as signin."user". Kept until the holder erases the account.';

create table account.address (
  account_id uuid primary key references account.account (id) on delete cascade,
  email text not null unique check (length(email) between 3 and 254)
);
comment on table account.address is
  'The e-mail address of an account, apart because colleagues see a name and only administrators an address. Goes with the account.';

create table account.role_assignment (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  account_id uuid not null references account.account (id) on delete cascade,
  role text not null check (role in ('professional', 'contributor', 'staff', 'administrator')),
  granted_at timestamptz not null default now(),
  primary key (centre_id, account_id)
);
comment on table account.role_assignment is 'The one role of an account in a centre; each role includes those before it. Goes with the account.';
create index role_assignment_account on account.role_assignment (account_id);

create table account.invitation (
  id uuid primary key default platform.new_id(),
  centre_id uuid not null references centre.centre (id) on delete cascade,
  email text not null check (length(email) between 3 and 254),
  role text not null check (role in ('professional', 'contributor', 'staff', 'administrator')),
  locale text not null check (locale in ('fr', 'en')),
  -- SHA-256 of the secret in the link: the database alone opens nothing.
  token_hash text not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
comment on table account.invitation is
  'Invitations to join a centre that wait for an answer. Personal data (address); removed when accepted or withdrawn, and 30 days after they expire.';
create unique index invitation_pending on account.invitation (centre_id, email);

create table account.sign_in_request (
  id uuid primary key,
  purpose text not null check (purpose in ('sign-in', 'password')),
  email text not null check (length(email) between 3 and 254),
  locale text not null check (locale in ('fr', 'en')),
  return_path text not null default '' check (length(return_path) <= 2000),
  created_at timestamptz not null default now()
);
comment on table account.sign_in_request is
  'Links asked for at the sign-in page, answered by a job so that the page takes the same time whether the address is known or not. Removed when answered, and after a day.';

alter table account.account enable row level security;
alter table account.account force row level security;
alter table account.address enable row level security;
alter table account.address force row level security;
alter table account.role_assignment enable row level security;
alter table account.role_assignment force row level security;
alter table account.invitation enable row level security;
alter table account.invitation force row level security;
alter table account.sign_in_request enable row level security;
alter table account.sign_in_request force row level security;

create policy account_read on account.account for select using (
  id = (select platform.actor_account_id())
  or (select platform.is_installation_admin())
  or exists (
    select from account.role_assignment held
    where held.account_id = account.id and held.centre_id = any ((select platform.staff_centres())::uuid[])
  )
);
create policy account_create on account.account for insert with check ((select platform.is_installation_admin()));
create policy account_change on account.account for update using (
  id = (select platform.actor_account_id()) or (select platform.is_installation_admin())
);
create policy account_erase on account.account for delete using (
  id = (select platform.actor_account_id()) or (select platform.is_installation_admin())
);

create policy address_read on account.address for select using (
  account_id = (select platform.actor_account_id())
  or (select platform.is_installation_admin())
  or exists (
    select from account.role_assignment held
    where held.account_id = address.account_id and held.centre_id = any ((select platform.admin_centres())::uuid[])
  )
);
create policy address_create on account.address for insert with check ((select platform.is_installation_admin()));
create policy address_change on account.address for update using ((select platform.is_installation_admin()));
create policy address_erase on account.address for delete using (
  account_id = (select platform.actor_account_id()) or (select platform.is_installation_admin())
);

create policy role_read on account.role_assignment for select using (
  account_id = (select platform.actor_account_id())
  or centre_id = any ((select platform.staff_centres())::uuid[])
  or (select platform.is_installation_admin())
);
create policy role_grant on account.role_assignment for insert with check (
  centre_id = any ((select platform.admin_centres())::uuid[]) or (select platform.is_installation_admin())
);
create policy role_change on account.role_assignment for update using (
  centre_id = any ((select platform.admin_centres())::uuid[]) or (select platform.is_installation_admin())
);
create policy role_withdraw on account.role_assignment for delete using (
  account_id = (select platform.actor_account_id())
  or centre_id = any ((select platform.admin_centres())::uuid[])
  or (select platform.is_installation_admin())
);

create policy invitation_administer on account.invitation using (
  centre_id = any ((select platform.admin_centres())::uuid[]) or (select platform.is_installation_admin())
);

create policy sign_in_request_make on account.sign_in_request for insert with check ((select platform.actor_kind()) <> 'nobody');
create policy sign_in_request_answer on account.sign_in_request for select using ((select platform.is_system()));
create policy sign_in_request_remove on account.sign_in_request for delete using ((select platform.is_system()));

-- Who is behind a session: asked by the sign-in role before any actor is set, in one statement.
grant select on account.account, account.role_assignment to maillage_signin;
create policy account_of_session on account.account for select to maillage_signin using (true);
create policy role_of_session on account.role_assignment for select to maillage_signin using (true);
