-- The roles maillage_app and maillage_signin exist already: the migration command makes them, with their default privileges.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

create schema if not exists platform;
comment on schema platform is 'What every module stands on: actor, audit, files, search, settings.';
grant usage on schema platform to maillage_app, maillage_signin;

-- Time-ordered identifiers (UUID version 7, RFC 9562, section 5.7): PostgreSQL has uuidv7() from 18 on only.
create function platform.new_id() returns uuid language sql volatile parallel safe as $$
  select (lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0')
    || '7' || substr(random_hex, 14, 3) || substr(random_hex, 17, 16))::uuid
  from (select replace(gen_random_uuid()::text, '-', '') as random_hex) as source
$$;

-- The actor of the running transaction; when none is set, every function below answers "nobody".
create function platform.actor_kind() returns text language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('maillage.actor_kind', true), ''), 'nobody')
$$;
create function platform.actor_account_id() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('maillage.actor_account', true), '')::uuid
$$;
create function platform.actor_centres() returns uuid[] language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('maillage.actor_centres', true), ''), '{}')::uuid[]
$$;
create function platform.staff_centres() returns uuid[] language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('maillage.actor_staff_centres', true), ''), '{}')::uuid[]
$$;
create function platform.admin_centres() returns uuid[] language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('maillage.actor_admin_centres', true), ''), '{}')::uuid[]
$$;
create function platform.is_installation_admin() returns boolean language sql stable parallel safe as $$
  select platform.actor_kind() = 'system' or coalesce(current_setting('maillage.actor_installation', true), '') = 'yes'
$$;
create function platform.is_system() returns boolean language sql stable parallel safe as $$
  select platform.actor_kind() = 'system'
$$;

create table platform.audit_entry (
  id uuid primary key default platform.new_id(),
  at timestamptz not null default clock_timestamp(),
  operation text not null,
  actor_kind text not null,
  account_id uuid,
  task text,
  centre_id uuid,
  subject_kind text,
  subject_id text,
  request_id text not null,
  details jsonb not null default '{}'
);
comment on table platform.audit_entry is
  'One line for each write, and for each reading of sealed data. Kept five years. Erasure of an account leaves the line without its holder.';
create index audit_entry_at on platform.audit_entry (at desc);
create index audit_entry_subject on platform.audit_entry (subject_kind, subject_id, at desc);
alter table platform.audit_entry enable row level security;
alter table platform.audit_entry force row level security;
create policy audit_entry_write on platform.audit_entry for insert with check ((select platform.actor_kind()) <> 'nobody');
create policy audit_entry_read on platform.audit_entry for select using (
  (select platform.is_installation_admin())
  or centre_id = any ((select platform.admin_centres())::uuid[])
  or account_id = (select platform.actor_account_id())
);
-- Append only: no right to change or remove a line.
revoke update, delete, truncate on platform.audit_entry from maillage_app;

create table platform.setting (
  name text primary key,
  value jsonb not null,
  updated_at timestamptz not null default now()
);
comment on table platform.setting is 'Settings of the installation, none personal: one row a name.';

create table platform.reference_load (
  name text primary key,
  fingerprint text not null,
  loaded_at timestamptz not null default now(),
  rows bigint not null
);
comment on table platform.reference_load is 'Which version of each shipped reference data set is in the database; nothing personal.';

create table platform.file (
  id uuid primary key default platform.new_id(),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  bytes bigint not null check (bytes >= 0),
  centre_id uuid,
  owner_account_id uuid,
  visibility text not null check (visibility in ('public', 'staff')),
  created_at timestamptz not null default now()
);
comment on table platform.file is
  'Files received or made: their content lies in the data folder under its SHA-256. Staff files: of the centre only. Kept as long as what refers to them.';
alter table platform.file enable row level security;
alter table platform.file force row level security;
create policy file_public on platform.file for select using (visibility = 'public' and (select platform.actor_kind()) <> 'nobody');
create policy file_staff on platform.file using (
  (select platform.is_installation_admin())
  or centre_id = any ((select platform.staff_centres())::uuid[])
  or (owner_account_id is not null and owner_account_id = (select platform.actor_account_id()))
);

create table platform.outbox_mail (
  id uuid primary key default platform.new_id(),
  created_at timestamptz not null default now(),
  recipient text not null,
  subject text not null,
  text text not null,
  html text,
  centre_id uuid
);
comment on table platform.outbox_mail is
  'Mails of an installation without an SMTP address, read by its administrators. Personal data (recipient); removed after 30 days by a job.';
alter table platform.outbox_mail enable row level security;
alter table platform.outbox_mail force row level security;
create policy outbox_mail_write on platform.outbox_mail for insert with check ((select platform.is_system()));
create policy outbox_mail_admin on platform.outbox_mail for select using ((select platform.is_installation_admin()));
create policy outbox_mail_clean on platform.outbox_mail for delete using ((select platform.is_system()));
