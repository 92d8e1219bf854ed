import type pg from "pg"
import { settleEverything } from "./settle-everything.ts"

interface Filled {
  centreIds: string[]
  themeIds: string[]
  seriesIds: string[]
}

const kinds = "{network_meeting,course_session,on_demand_course,conference,teaching,interview,visit,support}"
const structureKinds = "{association,commune,state,epci,public_body,school,landlord}"

/**
 * An installation of so many centres and years: 250 activities a year and centre, 20 participations each (nine in ten named), two slots
 * each. Rows are drawn by PostgreSQL itself, always the same; tallies are worked out by the ledger's own rules.
 */
export async function fillLedger(
  owner: pg.Client,
  { centres, years, lastYear }: { centres: number; years: number; lastYear: number },
): Promise<Filled> {
  const run = async (text: string, values: unknown[] = []) => await owner.query(text, values)
  const ids = async (text: string) => (await owner.query<{ id: string }>(text)).rows.map(({ id }) => id)
  await run("select setseed(0.42)")
  await run("set synchronous_commit = off")
  await run(
    `insert into centre.centre (slug, name, short_name) select 'banc-' || n, 'Centre ' || n, 'Centre ' || n from generate_series(1, $1) n`,
    [centres],
  )
  await run(`insert into vocabulary.concept (uri, name_fr, name_en, sort_fr, sort_en)
    select 'urn:bench:' || n, 'Thème ' || n, 'Theme ' || n, n, n from generate_series(1, 12) n`)
  await run(
    `insert into directory.structure (name, kind, search_name)
    select 'Structure ' || n, ($1::text[])[1 + n % 7], 'structure ' || n from generate_series(1, 3000) n`,
    [structureKinds],
  )
  await run(`insert into directory.person (centre_id, family_name, search_name)
    select c.id, 'Personne ' || n, 'personne ' || n from centre.centre c, generate_series(1, 1500) n`)
  await run(
    `insert into activity.series (centre_id, kind, name) select id, 'network', 'Réseau ' || n from centre.centre, generate_series(1, 8) n`,
  )
  await run(
    `insert into activity.activity (centre_id, kind, title, theme_id, territory_id, place_ids, series_id, status, chapter)
    select c.id, ($2::text[])[1 + n % 8], 'Activité ' || n, t.ids[1 + n % 12], 'departement:31', '{departement:31,region:76}',
      s.ids[1 + n % 8], case when n % 50 = 0 then 'cancelled' else 'held' end, 'training'
    from centre.centre c cross join (select array_agg(id order by uri) as ids from vocabulary.concept) t
      join lateral (select array_agg(id order by name) as ids from activity.series where centre_id = c.id) s on true, generate_series(1, $1::int * 250) n`,
    [years, kinds],
  )
  await run(
    "insert into activity.activity_centre (activity_id, centre_id, lead) select id, centre_id, true from activity.activity",
  )
  await run(`insert into activity.activity_centre (activity_id, centre_id, lead)
    select a.id, (select id from centre.centre c where c.id <> a.centre_id order by c.slug limit 1), false from activity.activity a
    where substr(a.title, 10)::int % 20 = 0 and (select count(*) from centre.centre) > 1`)
  await run(
    `insert into activity.slot (centre_id, activity_id, date, halves, day_part, minutes, state)
    select centre_id, id, make_date($1 - substr(title, 10)::int % $2, 1 + substr(title, 10)::int % 12, 1 + substr(title, 10)::int % 28),
      array[half], 50, 180, case when status = 'cancelled' then 'cancelled' else 'held' end
    from activity.activity, unnest(array['morning', 'afternoon']) half`,
    [lastYear, years],
  )
  // By number, so that a row finds its person and structure by a join.
  await run(`create temp table bench_person as
    select centre_id, row_number() over (partition by centre_id order by family_name) - 1 as n, id from directory.person`)
  await run(
    "create temp table bench_structure as select row_number() over (order by name) - 1 as n, id, kind from directory.structure",
  )
  await run("analyze bench_person, bench_structure")
  await run(
    `insert into activity.participation (centre_id, activity_id, person_id, structure_id, structure_kind, people)
    select d.centre_id, d.id, case when d.named then p.id end, case when d.named then st.id end,
      case when d.named then st.kind else ($1::text[])[1 + d.place % 7] end, case when d.named then 1 else 4 end
    from (
      select a.centre_id, a.id, n as place, n < 18 as named, substr(a.title, 10)::int * 7 + n * 31 as draw
      from activity.activity a, generate_series(0, 19) n
    ) d join bench_person p on p.centre_id = d.centre_id and p.n = d.draw % 1500 join bench_structure st on st.n = d.draw % 3000`,
    [structureKinds],
  )
  // One in twelve misses a slot, one in thirty leaves early.
  await run(`insert into activity.presence (centre_id, slot_id, participation_id, people, minutes)
    select p.centre_id, s.id, p.id, p.people, case when random() < 0.03 then 90 end
    from activity.participation p join activity.slot s on s.centre_id = p.centre_id and s.activity_id = p.activity_id
    where s.halves = '{morning}' or random() > 0.08`)
  await run("vacuum analyze")
  await settleEverything()
  await run("vacuum analyze activity.tally, activity.tally_structure, activity.tally_who, activity.participation")
  return {
    centreIds: await ids("select id from centre.centre order by substr(slug, 6)::int"),
    themeIds: await ids("select id from vocabulary.concept order by uri"),
    seriesIds: await ids(
      "select s.id from activity.series s join centre.centre c on c.id = s.centre_id where c.slug = 'banc-1' order by s.name",
    ),
  }
}
