create schema networks;
comment on schema networks is 'Standing circles of professionals animated by centres: members, topics and votes, meetings, minutes, what follows from them.';

create table networks.network (
  -- The centre that leads.
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null unique default platform.new_id(),
  -- Under which the ledger files its meetings.
  series_id uuid not null unique,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  name text not null check (length(name) between 1 and 200),
  purpose text not null default '' check (length(purpose) <= 4000),
  audience text not null default '' check (length(audience) <= 500),
  charter text not null default '' check (length(charter) <= 20000),
  -- Identity of a territory; lists of territories are loaded anew each year, so no foreign key.
  territory_id text check (length(territory_id) <= 100),
  contact_email text check (length(contact_email) <= 254),
  closed_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (centre_id, id),
  foreign key (centre_id, series_id) references activity.series (centre_id, id)
);
comment on table networks.network is
  'What each network is, as its public page says. Nothing personal (its address is the one the centre publishes for it). Kept as long as the ledger files activities under it.';

create table networks.network_centre (
  network_id uuid not null references networks.network (id) on delete cascade,
  centre_id uuid not null references centre.centre (id) on delete cascade,
  primary key (network_id, centre_id)
);
comment on table networks.network_centre is 'The centres that share a network beside the one that leads. Nothing personal. Kept with the network.';
create index network_centre_centre on networks.network_centre (centre_id);

create table networks.theme (
  network_id uuid not null references networks.network (id) on delete cascade,
  concept_id uuid not null references vocabulary.concept (id),
  primary key (network_id, concept_id)
);
comment on table networks.theme is 'Themes of networks. Nothing personal. Kept with the network.';
create index theme_concept on networks.theme (concept_id);

create table networks.animator (
  centre_id uuid not null,
  network_id uuid not null,
  account_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  primary key (network_id, account_id),
  foreign key (centre_id, network_id) references networks.network (centre_id, id) on delete cascade
);
comment on table networks.animator is
  'Public: who of the staff animates a network, by the name that its page shows. Removed when they stop or their account is erased.';

create table networks.member (
  centre_id uuid not null,
  id uuid not null unique default platform.new_id(),
  network_id uuid not null,
  person_id uuid not null,
  -- What they do in the network ("Référente du groupe écrit"), beside what they do in a structure.
  function text not null default '' check (length(function) <= 200),
  from_on date not null,
  until_on date check (until_on >= from_on),
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  -- What they agreed to: to be named on the public page, to show their address to fellow members, to be written to.
  listed boolean not null default false,
  shows_email boolean not null default false,
  wants_mails boolean not null default true,
  mail_key text not null unique check (length(mail_key) >= 24),
  primary key (centre_id, id),
  foreign key (centre_id, network_id) references networks.network (centre_id, id) on delete cascade,
  foreign key (centre_id, person_id) references directory.person (centre_id, id)
);
comment on table networks.member is
  'Who is or was in a network, from when to when, and what they agreed to. Personal data. Staff of the centre, and the person. Kept; erasure of the person leaves a pseudonym, so that counts stay exact.';
create unique index member_running on networks.member (network_id, person_id) where until_on is null;
create index member_person on networks.member (centre_id, person_id);
create index member_network on networks.member (network_id);

create table networks.card (
  centre_id uuid not null,
  member_id uuid primary key,
  network_id uuid not null,
  person_id uuid not null,
  name text not null,
  -- In the network and in structures: "Coordinatrice, Ville de Montbrelan".
  functions text[] not null default '{}',
  email text,
  listed boolean not null,
  foreign key (centre_id, member_id) references networks.member (centre_id, id) on delete cascade
);
comment on table networks.card is
  'What fellow members read of a member; the public too of those who agreed. Personal data. Written from the person''s own rows, removed when they leave, withdraw or are erased.';
create index card_network on networks.card (network_id);
create index card_person on networks.card (centre_id, person_id);

create table networks.join_request (
  centre_id uuid not null,
  id uuid not null unique default platform.new_id(),
  network_id uuid not null,
  name text check (length(name) <= 200),
  email text check (length(email) <= 254),
  structure text not null default '' check (length(structure) <= 200),
  message text not null default '' check (length(message) <= 2000),
  listed boolean not null default false,
  shows_email boolean not null default false,
  account_id uuid,
  locale text not null check (locale in ('fr', 'en')),
  state text not null check (state in ('unconfirmed', 'waiting', 'accepted', 'declined', 'withdrawn')),
  secret_hash text not null unique,
  asked_at timestamptz not null,
  closed_at timestamptz,
  primary key (centre_id, id),
  foreign key (centre_id, network_id) references networks.network (centre_id, id) on delete cascade
);
comment on table networks.join_request is
  'Who asks to join a network. Personal data. Staff of the centre, and who asked. Removed two days after when not confirmed; names are removed four months after the answer.';
create unique index join_request_open on networks.join_request (network_id, email) where closed_at is null;

create table networks.ballot (
  centre_id uuid not null,
  id uuid not null unique default platform.new_id(),
  network_id uuid not null,
  votes_each smallint not null check (votes_each between 1 and 20),
  -- The last day on which one votes.
  closes_on date not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (centre_id, id),
  foreign key (centre_id, network_id) references networks.network (centre_id, id) on delete cascade
);
comment on table networks.ballot is 'When members of a network vote on topics, and how many votes each has. Nothing personal. Kept with the network.';
create unique index ballot_running on networks.ballot (network_id) where closed_at is null;

create table networks.topic (
  centre_id uuid not null,
  id uuid not null unique default platform.new_id(),
  network_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  details text not null default '' check (length(details) <= 4000),
  state text not null default 'proposed' check (state in ('proposed', 'planned', 'treated', 'set_aside')),
  -- The meeting that takes it up.
  activity_id uuid,
  member_id uuid,
  account_id uuid,
  proposer text not null default '' check (length(proposer) <= 200),
  proposed_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, network_id) references networks.network (centre_id, id) on delete cascade,
  foreign key (centre_id, activity_id) references activity.activity (centre_id, id)
);
comment on table networks.topic is
  'Topics that members and staff propose. Personal data (who proposed). Members of the network and staff of its centres. Kept; the name goes when the person is erased.';
create index topic_network on networks.topic (network_id, state);
create index topic_activity on networks.topic (centre_id, activity_id) where activity_id is not null;

create table networks.ballot_topic (
  ballot_id uuid not null references networks.ballot (id) on delete cascade,
  topic_id uuid not null references networks.topic (id) on delete cascade,
  votes integer not null default 0 check (votes >= 0),
  primary key (ballot_id, topic_id)
);
comment on table networks.ballot_topic is 'How many votes each topic has in a ballot, counted with each vote. Nothing personal. Kept with the topic.';
create index ballot_topic_topic on networks.ballot_topic (topic_id);

create table networks.vote (
  centre_id uuid not null,
  ballot_id uuid not null references networks.ballot (id) on delete cascade,
  topic_id uuid not null references networks.topic (id) on delete cascade,
  member_id uuid not null,
  primary key (ballot_id, topic_id, member_id),
  foreign key (centre_id, member_id) references networks.member (centre_id, id) on delete cascade
);
comment on table networks.vote is
  'Which member voted for which topic. Personal data, secret from everyone else, staff included. Removed four months after the ballot is closed; its counts stay.';
create index vote_member on networks.vote (centre_id, member_id);
create index vote_topic on networks.vote (topic_id);

create table networks.meeting (
  centre_id uuid not null,
  activity_id uuid not null unique,
  -- Under which the ledger's line knows it.
  id uuid not null unique default platform.new_id(),
  network_id uuid not null,
  announced_at timestamptz,
  agenda_version integer not null default 0,
  primary key (centre_id, activity_id),
  foreign key (centre_id, network_id) references networks.network (centre_id, id) on delete cascade,
  foreign key (centre_id, activity_id) references activity.activity (centre_id, id) on delete cascade
);
comment on table networks.meeting is
  'Beside the ledger''s line of a meeting: when members were told, how often its agenda was written. Nothing personal. Kept with the line.';
create index meeting_network on networks.meeting (network_id);

create table networks.agenda_item (
  centre_id uuid not null,
  activity_id uuid not null,
  network_id uuid not null,
  position smallint not null,
  title text not null check (length(title) between 1 and 200),
  -- Who opens or presents it.
  presenter text not null default '' check (length(presenter) <= 200),
  minutes smallint not null check (minutes between 0 and 1440),
  topic_id uuid references networks.topic (id) on delete set null,
  -- The meeting is public, and its agenda with it.
  open boolean not null,
  primary key (centre_id, activity_id, position),
  foreign key (centre_id, activity_id) references networks.meeting (centre_id, activity_id) on delete cascade
);
comment on table networks.agenda_item is
  'The agenda of each meeting, in order, with lengths. Personal data (who presents). Members and staff; of public meetings, everyone. Kept with the meeting.';
create index agenda_item_network on networks.agenda_item (network_id);
create index agenda_item_topic on networks.agenda_item (topic_id) where topic_id is not null;

create table networks.excuse (
  centre_id uuid not null,
  activity_id uuid not null,
  member_id uuid not null,
  primary key (activity_id, member_id),
  foreign key (centre_id, activity_id) references networks.meeting (centre_id, activity_id) on delete cascade,
  foreign key (centre_id, member_id) references networks.member (centre_id, id) on delete cascade
);
comment on table networks.excuse is
  'Members who said that they would not come to a meeting. Personal data. Staff of the centre, and the member. Kept with the meeting; removed when the person is erased.';
create index excuse_member on networks.excuse (centre_id, member_id);

create table networks.minutes (
  centre_id uuid not null,
  activity_id uuid not null,
  network_id uuid not null,
  text text not null default '' check (length(text) <= 100000),
  version integer not null default 1,
  published_at timestamptz,
  -- Everyone reads them; with the names of those present or without.
  open boolean not null default false,
  names boolean not null default false,
  edited_at timestamptz not null,
  edited_by uuid,
  editor text not null default '' check (length(editor) <= 200),
  primary key (centre_id, activity_id),
  foreign key (centre_id, activity_id) references networks.meeting (centre_id, activity_id) on delete cascade
);
comment on table networks.minutes is
  'Minutes of meetings, drafts included. Confidential, and personal data. Staff of the centre; once published the members, and everyone where they are open. Kept with the meeting; the editor''s name goes with their account.';
create index minutes_network on networks.minutes (network_id);

create table networks.decision (
  centre_id uuid not null,
  id uuid not null default platform.new_id(),
  activity_id uuid not null,
  network_id uuid not null,
  text text not null check (length(text) between 1 and 1000),
  primary key (centre_id, id),
  foreign key (centre_id, activity_id) references networks.meeting (centre_id, activity_id) on delete cascade
);
comment on table networks.decision is 'What a meeting decided. Confidential to members and staff. Kept with the meeting.';
create index decision_activity on networks.decision (centre_id, activity_id);

create table networks.action (
  centre_id uuid not null,
  id uuid not null unique default platform.new_id(),
  network_id uuid not null,
  -- The meeting it was decided in.
  activity_id uuid not null,
  text text not null check (length(text) between 1 and 1000),
  -- A member, or somebody of the staff; the name is what everyone reads.
  member_id uuid,
  account_id uuid,
  owner text not null default '' check (length(owner) <= 200),
  due_on date,
  state text not null default 'open' check (state in ('open', 'done', 'dropped')),
  state_on date not null,
  primary key (centre_id, id),
  foreign key (centre_id, activity_id) references networks.meeting (centre_id, activity_id) on delete cascade,
  foreign key (centre_id, member_id) references networks.member (centre_id, id)
);
comment on table networks.action is
  'What is to be done after a meeting, by whom and until when. Personal data. Members of the network and staff of its centres. Kept with the meeting; the name goes when the person is erased.';
create index action_network on networks.action (network_id, state);
create index action_activity on networks.action (centre_id, activity_id);

create table networks.action_step (
  centre_id uuid not null,
  id uuid not null default platform.new_id(),
  action_id uuid not null,
  network_id uuid not null,
  at timestamptz not null,
  state text not null check (state in ('open', 'done', 'dropped')),
  account_id uuid,
  who text not null default '' check (length(who) <= 200),
  note text not null default '' check (length(note) <= 1000),
  primary key (centre_id, id),
  foreign key (centre_id, action_id) references networks.action (centre_id, id) on delete cascade
);
comment on table networks.action_step is
  'What became of each action: when, who said it. Personal data. Members of the network and staff of its centres. Kept with the action; the name goes with the account.';
create index action_step_action on networks.action_step (centre_id, action_id, at);

create table networks.document (
  centre_id uuid not null,
  id uuid not null unique default platform.new_id(),
  network_id uuid not null,
  activity_id uuid,
  title text not null check (length(title) between 1 and 300),
  -- A record of the catalogue, or a file of this installation.
  record_id uuid,
  record_permanent_id text check (length(record_permanent_id) <= 100),
  file_id uuid,
  open boolean not null default false,
  added_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, network_id) references networks.network (centre_id, id) on delete cascade,
  foreign key (centre_id, activity_id) references networks.meeting (centre_id, activity_id) on delete cascade,
  check ((record_id is null) <> (file_id is null)),
  check ((record_id is null) = (record_permanent_id is null))
);
comment on table networks.document is
  'Documents of a network or of one of its meetings. Confidential to members and staff, unless open. Removed by the staff; the file goes with its row.';
create index document_network on networks.document (network_id);
create index document_record on networks.document (record_id) where record_id is not null;

-- Whose inside the running actor reads: the networks they are a member of, and those that their centre shares.
create function networks.read_networks() returns uuid[] language sql stable as $$
  select array(
    select member.network_id from networks.member join directory.published_own_person own
      on own.centre_id = member.centre_id and own.id = member.person_id
    where member.until_on is null or member.until_on > current_date
    union
    select network_id from networks.network_centre where centre_id = any (platform.staff_centres())
  )
$$;
-- Their own memberships, past ones included.
create function networks.own_members() returns uuid[] language sql stable as $$
  select array(
    select member.id from networks.member join directory.published_own_person own
      on own.centre_id = member.centre_id and own.id = member.person_id
  )
$$;

alter table networks.member enable row level security;
alter table networks.member force row level security;
alter table networks.card enable row level security;
alter table networks.card force row level security;
alter table networks.join_request enable row level security;
alter table networks.join_request force row level security;
alter table networks.topic enable row level security;
alter table networks.topic force row level security;
alter table networks.vote enable row level security;
alter table networks.vote force row level security;
alter table networks.agenda_item enable row level security;
alter table networks.agenda_item force row level security;
alter table networks.excuse enable row level security;
alter table networks.excuse force row level security;
alter table networks.minutes enable row level security;
alter table networks.minutes force row level security;
alter table networks.decision enable row level security;
alter table networks.decision force row level security;
alter table networks.action enable row level security;
alter table networks.action force row level security;
alter table networks.action_step enable row level security;
alter table networks.action_step force row level security;
alter table networks.document enable row level security;
alter table networks.document force row level security;

create policy member_staff on networks.member using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy member_own on networks.member for select using (
  (select platform.actor_account_id()) is not null and person_id in (select id from directory.published_own_person)
);
create policy card_staff on networks.card using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy card_fellow on networks.card for select using (network_id = any ((select networks.read_networks())::uuid[]));
create policy card_public on networks.card for select using (listed and (select platform.actor_kind()) <> 'nobody');
create policy join_request_staff on networks.join_request using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy join_request_own on networks.join_request for select using (account_id = (select platform.actor_account_id()));
create policy topic_staff on networks.topic using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy topic_member on networks.topic for select using (network_id = any ((select networks.read_networks())::uuid[]));
-- Nobody sees how somebody else voted.
create policy vote_count on networks.vote using ((select platform.is_system()));
create policy vote_own on networks.vote for select using (member_id = any ((select networks.own_members())::uuid[]));
create policy agenda_item_staff on networks.agenda_item using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy agenda_item_member on networks.agenda_item for select using (network_id = any ((select networks.read_networks())::uuid[]));
create policy agenda_item_public on networks.agenda_item for select using (open and (select platform.actor_kind()) <> 'nobody');
create policy excuse_staff on networks.excuse using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy excuse_own on networks.excuse for select using (member_id = any ((select networks.own_members())::uuid[]));
create policy minutes_staff on networks.minutes using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy minutes_member on networks.minutes for select using (
  published_at is not null and network_id = any ((select networks.read_networks())::uuid[])
);
create policy minutes_public on networks.minutes for select using (
  published_at is not null and open and (select platform.actor_kind()) <> 'nobody'
);
create policy decision_staff on networks.decision using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy decision_member on networks.decision for select using (network_id = any ((select networks.read_networks())::uuid[]));
create policy action_staff on networks.action using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy action_member on networks.action for select using (network_id = any ((select networks.read_networks())::uuid[]));
create policy action_step_staff on networks.action_step using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy action_step_member on networks.action_step for select using (network_id = any ((select networks.read_networks())::uuid[]));
create policy document_staff on networks.document using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy document_member on networks.document for select using (network_id = any ((select networks.read_networks())::uuid[]));
create policy document_public on networks.document for select using (open and (select platform.actor_kind()) <> 'nobody');

create view networks.published_network with (security_invoker = true) as
  select centre_id, id, series_id, slug, name, closed_on from networks.network;
comment on view networks.published_network is 'Networks with the series of the ledger that files their meetings. Nothing personal.';
