-- The tables of better-auth 1.7, in a schema that only the sign-in role can enter: a fault in a page of the application reads no password and no session.
create schema signin;
comment on schema signin is 'Sign-in secrets, reached by the role maillage_signin alone.';

create table signin."user" (
  id uuid primary key default platform.new_id(),
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
comment on table signin."user" is 'Who can sign in. Personal data (name, address); goes with the account.';

create table signin.session (
  id uuid primary key default platform.new_id(),
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" uuid not null references signin."user" (id) on delete cascade
);
comment on table signin.session is 'Open sessions; no network address is kept. Removed at sign-out, and by a job once expired.';
create index session_of_user on signin.session ("userId");

create table signin.account (
  id uuid primary key default platform.new_id(),
  "accountId" text not null,
  "providerId" text not null,
  "userId" uuid not null references signin."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null
);
comment on table signin.account is 'Passwords, as scrypt hashes. Goes with the account.';
create index account_of_user on signin.account ("userId");

create table signin.verification (
  id uuid primary key default platform.new_id(),
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
comment on table signin.verification is 'One-time links sent by mail, hashed. Removed once used, and by a job once expired.';
create index verification_identifier on signin.verification (identifier);

create table signin.attempt (
  key text primary key,
  count integer not null,
  started_at timestamptz not null,
  ends_at timestamptz not null
);
comment on table signin.attempt is
  'How often something was tried, by keyed hash of an address: slows down guessing. No address in clear; removed by a job once over.';
create index attempt_ends on signin.attempt (ends_at);

revoke all on all tables in schema signin from maillage_app;
revoke all on schema signin from maillage_app;
grant usage on schema signin to maillage_signin;
grant select, insert, update, delete on all tables in schema signin to maillage_signin;
