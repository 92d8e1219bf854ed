create schema activity;
comment on schema activity is 'The activity ledger: every act by which a centre serves someone, counted once.';

create table activity.series (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null unique default platform.new_id(),
  kind text not null check (kind in ('network', 'programme', 'study', 'support')),
  name text not null check (length(name) between 1 and 200),
  -- The row of the module that keeps it ("networks.network", its id), when one does.
  origin_kind text check (length(origin_kind) <= 60),
  origin_id uuid,
  closed_on date,
  primary key (centre_id, id),
  unique (centre_id, kind, name)
);
comment on table activity.series is
  'What activities are filed under beside their theme: a network, a training programme, a study, a support. Nothing personal. Kept as long as activities name it.';

create table activity.activity (
  -- The centre that leads, and alone writes.
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null unique default platform.new_id(),
  kind text not null check (kind in (
    'network_meeting', 'conference', 'course_session', 'on_demand_course', 'teaching', 'contribution', 'support', 'interview', 'call',
    'visit', 'loan', 'study_interview', 'analysis_group', 'study_meeting', 'presentation', 'mediation', 'other'
  )),
  title text not null check (length(title) between 1 and 300),
  theme_id uuid references vocabulary.concept (id),
  -- Identity of a territory ("commune:31555"); lists of territories are loaded anew each year, so no foreign key.
  territory_id text check (length(territory_id) <= 100),
  -- That territory and those it lies in, as they were when the line was written.
  place_ids text[] not null default '{}',
  place text not null default '' check (length(place) <= 200),
  series_id uuid,
  status text not null check (status in ('planned', 'held', 'cancelled')),
  mode text not null default 'on_site' check (mode in ('on_site', 'remote', 'mixed')),
  -- Counted in one chapter, told in others as well.
  chapter text not null check (chapter in ('networks', 'training', 'support', 'documentation', 'studies', 'observation')),
  also_in text[] not null default '{}' check (
    also_in <@ array['networks', 'training', 'support', 'documentation', 'studies', 'observation'] and not also_in @> array[chapter]
  ),
  visibility text not null default 'staff' check (visibility in ('public', 'registered', 'network', 'staff')),
  -- The row of the module that adds its own detail; one activity for one such row.
  origin_kind text check (length(origin_kind) <= 60),
  origin_id uuid,
  note text not null default '' check (length(note) <= 4000),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (centre_id, id),
  foreign key (centre_id, series_id) references activity.series (centre_id, id),
  check ((origin_kind is null) = (origin_id is null))
);
comment on table activity.activity is
  'The lines of the ledger. Confidential (an advisory interview says who asked what). Staff of the centres that carry it; public ones: everyone. Kept: the counts of past years stand on them.';
create unique index activity_origin on activity.activity (origin_kind, origin_id) where origin_id is not null;
create index activity_series on activity.activity (centre_id, series_id) where series_id is not null;
create index activity_theme on activity.activity (theme_id) where theme_id is not null;

create table activity.activity_centre (
  activity_id uuid not null references activity.activity (id) on delete cascade,
  centre_id uuid not null references centre.centre (id) on delete cascade,
  lead boolean not null,
  primary key (activity_id, centre_id)
);
comment on table activity.activity_centre is
  'The centres that carry an activity, one of which leads. Nothing personal. Kept with the activity.';
create unique index activity_centre_lead on activity.activity_centre (activity_id) where lead;
create index activity_centre_centre on activity.activity_centre (centre_id, activity_id);

create table activity.slot (
  centre_id uuid not null,
  id uuid not null default platform.new_id(),
  activity_id uuid not null,
  date date not null,
  -- Halves of the day that it lies in: worked out from exact hours, or said.
  halves text[] not null check (halves <@ array['morning', 'afternoon', 'evening'] and cardinality(halves) between 1 and 3),
  starts text check (starts ~ '^\d\d:\d\d$'),
  ends text check (ends ~ '^\d\d:\d\d$'),
  -- Hundredths of a day for which it counts: a day counted is not a number of hours.
  day_part smallint not null check (day_part between 0 and 100),
  minutes smallint not null check (minutes between 0 and 1440),
  state text not null check (state in ('planned', 'held', 'cancelled')),
  primary key (centre_id, id),
  foreign key (centre_id, activity_id) references activity.activity (centre_id, id) on delete cascade,
  check ((starts is null) = (ends is null))
);
comment on table activity.slot is 'Dated parts of activities. Confidential as they are. Kept with the activity.';
create index slot_activity on activity.slot (centre_id, activity_id, date);
create index slot_date on activity.slot (centre_id, date);

create table activity.participation (
  centre_id uuid not null,
  id uuid not null default platform.new_id(),
  activity_id uuid not null,
  -- Named: one person; counted: how many people of which kind.
  person_id uuid,
  structure_id uuid references directory.structure (id),
  structure_kind text not null check (structure_kind in (
    'state', 'commune', 'epci', 'departement', 'region', 'public_body', 'association', 'school', 'landlord', 'company', 'residents_council',
    'other', 'none'
  )),
  role text not null default 'participant' check (role in ('participant', 'trainer', 'speaker', 'organiser')),
  -- Which public: what a presentation or the BPF tells apart.
  audience text not null default '' check (length(audience) <= 60),
  people smallint not null default 1 check (people between 1 and 10000),
  -- Calendar years in which it was present in a held slot: written with the tallies.
  counted_years smallint[] not null default '{}',
  primary key (centre_id, id),
  foreign key (centre_id, activity_id) references activity.activity (centre_id, id) on delete cascade,
  foreign key (centre_id, person_id) references directory.person (centre_id, id),
  check (person_id is null or people = 1)
);
comment on table activity.participation is
  'Who took part, named or counted. Personal data (who was where): to count people and certify presence. Staff of the centre. Kept; erasure of a person leaves a pseudonym, so that counts stay exact.';
create unique index participation_person on activity.participation (activity_id, person_id, role) where person_id is not null;
create index participation_activity on activity.participation (activity_id) include (centre_id, person_id, structure_id, counted_years, role);
create index participation_of_person on activity.participation (centre_id, person_id) where person_id is not null;
create index participation_structure on activity.participation (structure_id) where structure_id is not null;

create table activity.presence (
  centre_id uuid not null,
  slot_id uuid not null,
  participation_id uuid not null,
  people smallint not null default 1 check (people between 1 and 10000),
  -- When somebody was there for a part of the slot only.
  minutes smallint check (minutes between 0 and 1440),
  remote boolean not null default false,
  primary key (centre_id, participation_id, slot_id),
  foreign key (centre_id, slot_id) references activity.slot (centre_id, id) on delete cascade,
  foreign key (centre_id, participation_id) references activity.participation (centre_id, id) on delete cascade
);
comment on table activity.presence is
  'Presence slot by slot. Personal data. Staff of the centre. Kept with the participation.';
create index presence_slot on activity.presence (centre_id, slot_id);

create table activity.funder (
  centre_id uuid not null,
  activity_id uuid not null,
  position smallint not null,
  structure_id uuid references directory.structure (id),
  name text not null check (length(name) between 1 and 200),
  amount_cents bigint check (amount_cents >= 0),
  primary key (centre_id, activity_id, position),
  foreign key (centre_id, activity_id) references activity.activity (centre_id, id) on delete cascade
);
comment on table activity.funder is 'Who pays what for an activity. Confidential to the staff of the centre; nothing personal. Kept with the activity.';
create index funder_structure on activity.funder (structure_id) where structure_id is not null;

create table activity.revision (
  centre_id uuid not null,
  position bigint generated always as identity primary key,
  activity_id uuid not null,
  at timestamptz not null,
  account_id uuid,
  action text not null check (action in ('recorded', 'edited', 'held', 'cancelled', 'reopened', 'participations')),
  reason text not null default '' check (length(reason) <= 1000),
  -- A year that was frozen when this was written.
  after_freeze boolean not null default false,
  -- The parts that changed, whole: as they were, as they became.
  before jsonb not null,
  after jsonb not null,
  foreign key (centre_id, activity_id) references activity.activity (centre_id, id) on delete cascade
);
comment on table activity.revision is
  'Each change of the ledger, with its author and reason: what stood before is kept. Personal data (identifiers of people). Staff of the centre. Kept with the activity; identifiers of erased people are pseudonyms.';
create index revision_activity on activity.revision (centre_id, activity_id, position desc);
create index revision_late on activity.revision (centre_id, position) where after_freeze;
-- A revision is never rewritten.
revoke update, truncate on activity.revision from maillage_app;

create table activity.tally (
  activity_id uuid not null references activity.activity (id) on delete cascade,
  year smallint not null,
  -- One row for each centre that carries the activity: the leading one's rows make the national sums.
  centre_id uuid not null,
  lead boolean not null,
  first_date date not null,
  kind text not null,
  chapter text not null,
  also_in text[] not null,
  theme_id uuid,
  theme_ids uuid[] not null,
  territory_id text,
  place_ids text[] not null,
  series_id uuid,
  mode text not null,
  day_parts integer not null,
  half_days integer not null,
  minutes integer not null,
  participants integer not null,
  presences integer not null,
  participant_minutes bigint not null,
  remote_presences integer not null,
  remote_minutes bigint not null,
  primary key (activity_id, year, centre_id)
);
comment on table activity.tally is
  'What each activity counts for in each year, worked out from its slots and presences in the transaction that changes them. Figures, nothing personal. Kept with the activity.';
create index tally_centre on activity.tally (centre_id, year);
create index tally_lead on activity.tally (year) where lead;

create table activity.tally_structure (
  activity_id uuid not null,
  year smallint not null,
  centre_id uuid not null,
  structure_kind text not null,
  lead boolean not null,
  participants integer not null,
  presences integer not null,
  participant_minutes bigint not null,
  primary key (activity_id, year, centre_id, structure_kind),
  foreign key (activity_id, year, centre_id) references activity.tally (activity_id, year, centre_id) on delete cascade
);
comment on table activity.tally_structure is 'The same by kind of structure. Figures, nothing personal. Kept with the activity.';
create index tally_structure_centre on activity.tally_structure (centre_id, year);
create index tally_structure_lead on activity.tally_structure (year) where lead;

create table activity.freeze (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  year smallint not null check (year between 1950 and 2100),
  frozen_at timestamptz not null,
  -- The ledger's position: every revision up to this one is in the figures.
  position bigint not null,
  -- What cannot be added up again from the tallies: distinct people and structures, by figure.
  distinct_figures jsonb not null,
  primary key (centre_id, year)
);
comment on table activity.freeze is 'Years whose figures are settled. Nothing personal (who froze is in the audit log). Kept.';

create table activity.frozen_tally (like activity.tally including comments);
alter table activity.frozen_tally add primary key (activity_id, year, centre_id);
alter table activity.frozen_tally add foreign key (centre_id, year) references activity.freeze (centre_id, year) on delete cascade;
comment on table activity.frozen_tally is 'The tallies as they were when the year was frozen. Figures, nothing personal. Kept.';
create index frozen_tally_centre on activity.frozen_tally (centre_id, year);

create table activity.frozen_tally_structure (like activity.tally_structure including comments);
alter table activity.frozen_tally_structure add primary key (activity_id, year, centre_id, structure_kind);
alter table activity.frozen_tally_structure add foreign key (centre_id, year) references activity.freeze (centre_id, year) on delete cascade;
comment on table activity.frozen_tally_structure is 'The same by kind of structure, as frozen. Figures, nothing personal. Kept.';
create index frozen_tally_structure_centre on activity.frozen_tally_structure (centre_id, year);

create table activity.announced (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  year smallint not null check (year between 1950 and 2100),
  figure text not null check (length(figure) <= 60),
  -- The filters of the figure's address in their one order, without year and centre: "nature=conference".
  filter text not null check (length(filter) <= 1000),
  -- Hundredths, so that half days and half hours are exact.
  value_hundredths bigint not null,
  source text not null check (length(source) between 1 and 300),
  noted_at timestamptz not null,
  primary key (centre_id, year, figure, filter)
);
comment on table activity.announced is
  'Figures announced elsewhere (a printed report), to be shown beside the computed ones. Nothing personal. Kept.';

alter table activity.activity enable row level security;
alter table activity.activity force row level security;
alter table activity.slot enable row level security;
alter table activity.slot force row level security;
alter table activity.participation enable row level security;
alter table activity.participation force row level security;
alter table activity.presence enable row level security;
alter table activity.presence force row level security;
alter table activity.funder enable row level security;
alter table activity.funder force row level security;
alter table activity.revision enable row level security;
alter table activity.revision force row level security;

create policy activity_staff on activity.activity using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
-- Centres that carry it with the leading one read its line and its dates, not its people.
create policy activity_carried on activity.activity for select using (
  id in (select activity_id from activity.activity_centre where not lead and centre_id = any ((select platform.staff_centres())::uuid[]))
);
create policy activity_public on activity.activity for select using (
  visibility = 'public' and (select platform.actor_kind()) <> 'nobody'
);
create policy slot_staff on activity.slot using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy slot_carried on activity.slot for select using (
  activity_id in (select activity_id from activity.activity_centre where not lead and centre_id = any ((select platform.staff_centres())::uuid[]))
);
create policy slot_public on activity.slot for select using (
  (select platform.actor_kind()) <> 'nobody' and activity_id in (select id from activity.activity where visibility = 'public')
);
create policy participation_staff on activity.participation using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy presence_staff on activity.presence using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy funder_staff on activity.funder using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy revision_read on activity.revision for select using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy revision_write on activity.revision for insert with check (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);

create view activity.published_activity with (security_invoker = true) as
  select centre_id, id, kind, title, theme_id, territory_id, place_ids, place, series_id, status, mode, chapter, also_in, visibility,
    origin_kind, origin_id from activity.activity;
comment on view activity.published_activity is 'Lines of the ledger, for the modules above. Row security of activity.activity decides who sees which.';
create view activity.published_slot with (security_invoker = true) as
  select centre_id, id, activity_id, date, halves, starts, ends, day_part, minutes, state from activity.slot;
comment on view activity.published_slot is 'Dated parts of activities. Row security of activity.slot decides who sees which.';
create view activity.published_participation with (security_invoker = true) as
  select centre_id, id, activity_id, person_id, structure_id, structure_kind, role, audience, people, counted_years from activity.participation;
comment on view activity.published_participation is 'Who took part, named or counted. Row security of activity.participation decides who sees which.';
create view activity.published_presence with (security_invoker = true) as
  select presence.centre_id, presence.slot_id, presence.participation_id, slot.activity_id, slot.date, slot.state, presence.people,
    coalesce(presence.minutes, slot.minutes) as minutes, presence.remote
  from activity.presence join activity.slot on slot.centre_id = presence.centre_id and slot.id = presence.slot_id;
comment on view activity.published_presence is 'Presence slot by slot, with its date and minutes: what the BPF and certificates add up. Row security of activity.presence decides who sees which.';
create view activity.published_tally with (security_invoker = true) as
  select activity_id, year, centre_id, lead, first_date, kind, chapter, also_in, theme_id, theme_ids, territory_id, place_ids, series_id, mode,
    day_parts, half_days, minutes, participants, presences, participant_minutes, remote_presences, remote_minutes from activity.tally;
comment on view activity.published_tally is 'What each activity counts for, by year and carrying centre: add up where lead for the network of centres. Nothing personal.';
create view activity.published_tally_structure with (security_invoker = true) as
  select activity_id, year, centre_id, lead, structure_kind, participants, presences, participant_minutes from activity.tally_structure;
comment on view activity.published_tally_structure is 'The same by kind of structure. Nothing personal.';
create view activity.published_funder with (security_invoker = true) as
  select centre_id, activity_id, position, structure_id, name, amount_cents from activity.funder;
comment on view activity.published_funder is 'Funders and amounts. Row security of activity.funder decides who sees which.';
create view activity.published_freeze with (security_invoker = true) as
  select centre_id, year, frozen_at, position, distinct_figures from activity.freeze;
comment on view activity.published_freeze is 'Frozen years. Nothing personal.';
create view activity.published_announced with (security_invoker = true) as
  select centre_id, year, figure, filter, value_hundredths, source from activity.announced;
comment on view activity.published_announced is 'Figures announced elsewhere. Nothing personal.';
