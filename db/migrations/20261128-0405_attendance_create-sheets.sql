create schema attendance;
comment on schema attendance is 'Sign-in by half-day, on paper or on screen, and the certificates that follow from it.';

create table attendance.sheet (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  -- A slot of the ledger and one of the halves of the day that it lies in. No foreign key: a slot may be taken away after people signed.
  slot_id uuid not null,
  half text not null check (half in ('morning', 'afternoon', 'evening')),
  activity_id uuid not null,
  -- Until when participants sign by the link; each renewal makes the links before it void.
  link_until timestamptz,
  link_turn smallint not null default 0,
  opened_at timestamptz not null,
  validated_at timestamptz,
  primary key (centre_id, slot_id, half)
);
comment on table attendance.sheet is
  'Sign-in sheets: one for each half-day of a slot, open or validated. Confidential as the activity is. Staff of the centre. Kept with the activity; who validated is in the audit log.';
create index sheet_activity on attendance.sheet (centre_id, activity_id);

create table attendance.signature (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  -- Made where somebody signs, so that what is sent twice is written once.
  id uuid not null,
  slot_id uuid not null,
  half text not null check (half in ('morning', 'afternoon', 'evening')),
  activity_id uuid not null,
  -- The participation in the ledger, or the newcomer who becomes one with the same identifier.
  attendee_id uuid not null,
  person_id uuid,
  -- The day of the half-day when it was signed, should it move afterwards.
  signed_for date not null,
  way text not null check (way in ('drawn', 'checked', 'paper')),
  drawing text check (length(drawing) <= 8000),
  source text not null check (source in ('trainer', 'participant')),
  -- Both times: of the telephone and of the server.
  signed_at timestamptz not null,
  received_at timestamptz not null,
  state text not null check (state in ('kept', 'second', 'set_aside', 'dismissed')),
  account_id uuid,
  primary key (centre_id, id),
  check (drawing is null or way = 'drawn')
);
comment on table attendance.signature is
  'Who signed for which half-day, how and when: proof of presence. Personal data (name by reference, drawing). Staff of the centre, and the person. Kept as proof; the drawing is removed after five years, or when the person is erased.';
create unique index signature_kept on attendance.signature (centre_id, slot_id, half, attendee_id) where state = 'kept';
create index signature_activity on attendance.signature (centre_id, activity_id);
create index signature_person on attendance.signature (person_id) where person_id is not null;
create index signature_drawn on attendance.signature (received_at) where drawing is not null;
-- What was signed is never rewritten: only what becomes of it, whom it points to after a merge, and the half-day it is taken for when that one moved.
revoke update, truncate on attendance.signature from maillage_app;
grant update (state, drawing, attendee_id, person_id, slot_id, half) on attendance.signature to maillage_app;

create table attendance.newcomer (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null,
  activity_id uuid not null,
  -- Nothing once it is forgotten; "" for a group that is only counted.
  given_name text check (length(given_name) <= 100),
  family_name text check (length(family_name) <= 100),
  structure_name text check (length(structure_name) <= 300),
  email text check (length(email) <= 254),
  person_id uuid,
  structure_id uuid references directory.structure (id),
  structure_kind text not null,
  people smallint not null default 1 check (people between 1 and 10000),
  source text not null check (source in ('trainer', 'participant')),
  added_at timestamptz not null,
  -- Since when it stands in the ledger, as the participation of the same identifier.
  entered_at timestamptz,
  primary key (centre_id, id)
);
comment on table attendance.newcomer is
  'Who came unannounced, until the sheet is validated and they stand in the ledger. Personal data (name, structure, address as typed). Staff of the centre. Names are removed a year later; the row goes with the activity.';
create index newcomer_activity on attendance.newcomer (centre_id, activity_id);
create index newcomer_structure on attendance.newcomer (structure_id) where structure_id is not null;

create table attendance.mark (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  position bigint generated always as identity,
  id uuid not null,
  slot_id uuid not null,
  half text not null check (half in ('morning', 'afternoon', 'evening')),
  activity_id uuid not null,
  attendee_id uuid not null,
  -- Nothing: as signed.
  present boolean,
  late_minutes smallint not null default 0 check (late_minutes between 0 and 720),
  early_minutes smallint not null default 0 check (early_minutes between 0 and 720),
  remote boolean not null default false,
  people smallint check (people between 0 and 10000),
  -- Why, once the sheet is validated.
  reason text not null default '' check (length(reason) <= 1000),
  marked_at timestamptz not null,
  received_at timestamptz not null,
  account_id uuid,
  primary key (centre_id, id)
);
comment on table attendance.mark is
  'What the trainer notes of somebody''s presence: there or not, late, left early, at a distance; the last word counts, those before stay. Personal data. Staff of the centre. Kept with the activity.';
create index mark_sheet on attendance.mark (centre_id, slot_id, half, attendee_id, position desc);
create index mark_activity on attendance.mark (centre_id, activity_id);
revoke update, truncate on attendance.mark from maillage_app;
grant update (attendee_id) on attendance.mark to maillage_app;

alter table attendance.sheet enable row level security;
alter table attendance.sheet force row level security;
alter table attendance.signature enable row level security;
alter table attendance.signature force row level security;
alter table attendance.newcomer enable row level security;
alter table attendance.newcomer force row level security;
alter table attendance.mark enable row level security;
alter table attendance.mark force row level security;

create policy sheet_staff on attendance.sheet using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy signature_staff on attendance.signature using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy signature_own on attendance.signature for select using (
  (select platform.actor_account_id()) is not null
  and person_id in (select id from directory.published_person where account_id = (select platform.actor_account_id()))
);
create policy newcomer_staff on attendance.newcomer using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy mark_staff on attendance.mark using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);

create view attendance.published_signature with (security_invoker = true) as
  select centre_id, id, activity_id, slot_id, half, attendee_id as participation_id, person_id, way, source, signed_for, signed_at, received_at
  from attendance.signature where state = 'kept';
comment on view attendance.published_signature is
  'Signatures that stand, one for a participation and half-day at most: whether a presence of the ledger is signed, how and when. Row security of attendance.signature decides who sees which.';
create view attendance.published_sheet with (security_invoker = true) as
  select centre_id, activity_id, slot_id, half, validated_at from attendance.sheet;
comment on view attendance.published_sheet is
  'Sign-in sheets and whether they are validated. Row security of attendance.sheet decides who sees which.';
