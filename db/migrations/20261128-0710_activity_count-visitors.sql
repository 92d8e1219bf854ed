-- Row security is forced on the owner too: rows of every centre are brought over as the installation.
select set_config('maillage.actor_kind', 'system', true);

-- Somebody whom another module knows by a pseudonym (a reader by their card), and the directory does not: counted as one person, named by nobody.
alter table activity.participation add column visitor_id uuid;
alter table activity.participation add check (visitor_id is null or (person_id is null and people = 1));
create unique index participation_visitor on activity.participation (activity_id, visitor_id, role) where visitor_id is not null;
create index participation_of_visitor on activity.participation (centre_id, visitor_id) where visitor_id is not null;

-- Who and which structures stand behind each tally: what different people and structures are counted from.
create table activity.tally_who (
  activity_id uuid not null references activity.activity (id) on delete cascade,
  year smallint not null,
  -- The centre that leads.
  centre_id uuid not null,
  people uuid[] not null,
  people_kinds text[] not null,
  structures uuid[] not null,
  structure_kinds text[] not null,
  -- How many people of that structure and kind.
  structure_heads integer[] not null,
  primary key (activity_id, year)
);
comment on table activity.tally_who is
  'Which people and structures each tally counts, worked out from the participations in the transaction that changes them. Personal data (identifiers of people). Staff of the centre; counts of it, for all. Kept with the activity.';
create index tally_who_year on activity.tally_who (year, activity_id);
alter table activity.tally_who enable row level security;
alter table activity.tally_who force row level security;
create policy tally_who_staff on activity.tally_who using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);

insert into activity.tally_who (activity_id, year, centre_id, people, people_kinds, structures, structure_kinds, structure_heads)
with seen as (
  select p.activity_id, extract(year from s.date)::smallint as year, p.centre_id, p.id, p.person_id, p.structure_id, p.structure_kind,
    max(x.people) as heads
  from activity.participation p
    join activity.activity a on a.centre_id = p.centre_id and a.id = p.activity_id and a.status = 'held'
    join activity.presence x on x.centre_id = p.centre_id and x.participation_id = p.id
    join activity.slot s on s.centre_id = x.centre_id and s.id = x.slot_id and s.state = 'held'
  where p.role = 'participant' group by 1, 2, 3, 4, 5, 6, 7
), people as (
  select activity_id, year, array_agg(person_id) as ids, array_agg(structure_kind) as kinds
  from seen where person_id is not null group by 1, 2
), structures as (
  select activity_id, year, array_agg(structure_id) as ids, array_agg(structure_kind) as kinds, array_agg(heads::int) as heads
  from (
    select activity_id, year, structure_id, structure_kind, sum(heads) as heads from seen where structure_id is not null group by 1, 2, 3, 4
  ) as each group by 1, 2
)
select t.activity_id, t.year, t.centre_id, coalesce(p.ids, '{}'), coalesce(p.kinds, '{}'), coalesce(s.ids, '{}'), coalesce(s.kinds, '{}'),
  coalesce(s.heads, '{}')
from activity.tally t left join people p using (activity_id, year) left join structures s using (activity_id, year)
where t.lead and (p.ids is not null or s.ids is not null);
