import type pg from "pg"

/** Figures of a year from slots and presences alone, as one would write them without the ledger's tallies; of one centre, or of all. */
export async function plainFigures(
  owner: pg.Client,
  centreId: string | null,
  year: number,
): Promise<Record<string, number>> {
  const { rows } = await owner.query<Record<string, string>>(
    `with held as (
      select s.id, s.centre_id, s.activity_id, s.date, s.halves, s.day_part, s.minutes, a.mode from activity.slot s
      join activity.activity a on a.centre_id = s.centre_id and a.id = s.activity_id
      where s.state = 'held' and a.status = 'held' and s.date between make_date($2, 1, 1) and make_date($2, 12, 31)
        and ($1::uuid is null or exists (select from activity.activity_centre c where c.activity_id = a.id and c.centre_id = $1))
    ), heads as (
      select p.id, p.activity_id, p.person_id, p.structure_id, max(x.people) as people, sum(x.people) as presences,
        sum(x.people * coalesce(x.minutes, held.minutes)) as minutes
      from held join activity.presence x on x.centre_id = held.centre_id and x.slot_id = held.id
        join activity.participation p on p.centre_id = x.centre_id and p.id = x.participation_id
      where p.role = 'participant' group by p.centre_id, p.id, p.activity_id, p.person_id, p.structure_id
    )
    select (select count(distinct activity_id) from held) as activites,
      (select sum(day_part) / 100.0 from held) as jours,
      (select count(*) from (select distinct activity_id, date, unnest(halves) from held) as half) as "demi-journees",
      (select sum(minutes) / 60.0 from held) as heures,
      (select sum(people) from heads) as participants,
      (select sum(presences) from heads) as presences,
      (select sum(minutes) / 60.0 from heads) as "heures-participants",
      (select count(distinct person_id) from heads) as "personnes-differentes",
      (select count(distinct structure_id) from heads) as "structures-differentes",
      (select count(distinct structure_id) from (
        select structure_id from heads where structure_id is not null group by activity_id, structure_id having sum(people) > 1
      ) as together) as "structures-en-groupe"`,
    [centreId, year],
  )
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, value]) => [name, Number(value)]))
}
