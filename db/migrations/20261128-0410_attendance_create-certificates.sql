create table attendance.certificate_run (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  activity_id uuid not null,
  -- Who signs them, as printed: "Ousmane Delpuech, directeur".
  signatory text not null check (length(signatory) between 1 and 200),
  send boolean not null,
  locale text not null check (locale in ('fr', 'en')),
  account_id uuid,
  asked_at timestamptz not null,
  finished_at timestamptz,
  primary key (centre_id, id)
);
comment on table attendance.certificate_run is
  'Certificates of an activity asked for together, made by a job. Personal data (who signs). Staff of the centre. Kept with the activity.';
create index certificate_run_activity on attendance.certificate_run (centre_id, activity_id, asked_at desc);

create table attendance.certificate (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  -- Given once, by chance: nobody finds one by counting.
  number text not null unique check (number ~ '^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$'),
  activity_id uuid not null,
  participation_id uuid not null,
  person_id uuid not null,
  -- Nothing once the person is erased.
  name text check (length(name) <= 250),
  structure_name text check (length(structure_name) <= 300),
  minutes integer not null check (minutes >= 0),
  -- What else is printed, as it was: title, kind, days, place, objectives, signatory, language.
  content jsonb not null,
  issued_at timestamptz not null,
  account_id uuid,
  sent_at timestamptz,
  -- Since when it is no longer valid: another took its place, or it was withdrawn.
  replaced_at timestamptz,
  revoked_at timestamptz,
  reason text not null default '' check (length(reason) <= 1000),
  primary key (centre_id, id)
);
comment on table attendance.certificate is
  'Certificates of attendance, each with the number that verifies it. Personal data (who was where, how long). Staff of the centre, and the person. Kept; the name is removed when the person is erased, and what was certified stays verifiable by its number.';
create unique index certificate_standing on attendance.certificate (centre_id, participation_id)
  where replaced_at is null and revoked_at is null;
create index certificate_activity on attendance.certificate (centre_id, activity_id);
create index certificate_person on attendance.certificate (person_id);
-- What was certified is never rewritten.
revoke update, truncate on attendance.certificate from maillage_app;
grant update (participation_id, person_id, name, structure_name, sent_at, replaced_at, revoked_at, reason) on attendance.certificate to maillage_app;

alter table attendance.certificate_run enable row level security;
alter table attendance.certificate_run force row level security;
alter table attendance.certificate enable row level security;
alter table attendance.certificate force row level security;
create policy certificate_run_staff on attendance.certificate_run using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy certificate_staff on attendance.certificate using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy certificate_own on attendance.certificate for select using (
  (select platform.actor_account_id()) is not null
  and person_id in (select id from directory.published_person where account_id = (select platform.actor_account_id()))
);

create view attendance.published_certificate with (security_invoker = true) as
  select centre_id, number, activity_id, participation_id, person_id, minutes, issued_at from attendance.certificate
  where replaced_at is null and revoked_at is null;
comment on view attendance.published_certificate is
  'Certificates that stand, one for a participation at most. Row security of attendance.certificate decides who sees which.';
