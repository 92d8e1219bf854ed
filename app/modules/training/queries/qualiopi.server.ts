import { readFileSync } from "node:fs"
import { join } from "node:path"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { addDays } from "#platform/kernel/calendar.ts"
import type { Indicator, Recorded, ReferenceList } from "../domain/qualiopi.ts"
import { isAsked, listOn, stateOf } from "../domain/qualiopi.ts"
import { training } from "../tables.server.ts"
import { bodyOf } from "./body.server.ts"

let shipped: { lists: ReferenceList[]; indicators: Indicator[] } | undefined

/** The reference lists that ship with the software, read once. */
function reference() {
  shipped ??= JSON.parse(
    readFileSync(join(process.cwd(), "db/reference/qualiopi/indicators.json"), "utf8"),
  ) as NonNullable<typeof shipped>
  return shipped
}

type Counts = Record<string, number>

/** What the platform has recorded of the last twelve months, and of the offer as it stands. */
async function countsOf(tx: Tx, centreId: string, today: string): Promise<Counts> {
  const since = addDays(today, -365)
  const { rows } = await sql<Counts>`
    with offer as (
      select c.id, c.kind, (select array_agg(distinct t.part) from (
        select distinct on (part) part, body from training.course_text where course_id = c.id order by part, version desc
      ) t where t.body <> '') as parts, c.price_cents, c.contact
      from training.course c where c.centre_id = ${centreId} and c.state = 'published' and c.kind in ('catalogue', 'on_demand')
    ), held as (
      select a.id, exists (select from activity.published_participation p where p.activity_id = a.id and p.role = 'trainer') as taught
      from activity.published_activity a where a.centre_id = ${centreId} and a.status = 'held' and a.kind in ('course_session', 'on_demand_course')
        and exists (select from activity.published_slot s where s.activity_id = a.id and s.date between ${since} and ${today})
    ), put as (
      select e.id, q.moment, e.activity_id, exists (select from training.response r where r.evaluation_id = e.id) as answered
      from training.evaluation e join training.questionnaire q on q.centre_id = e.centre_id and q.id = e.questionnaire_id
      where e.centre_id = ${centreId} and e.opens_on between ${since} and ${today}
    )
    select (select count(*) from offer)::int as offer,
      (select count(*) from offer where parts @> '{objectives,audience,prerequisites,contents,methods,assessment,access,accessibility}' and price_cents is not null and contact <> '')::int as complete,
      (select count(*) from offer where parts @> '{objectives}')::int as objectives,
      (select count(*) from offer where parts @> '{contents,methods}')::int as contents,
      (select count(*) from offer where parts @> '{access}')::int as access,
      (select count(*) from offer where parts @> '{means}')::int as means,
      (select count(*) from offer where parts @> '{assessment}')::int as assessment,
      (select count(*) from offer where parts @> '{accessibility}')::int as accessibility,
      (select count(*) from offer where kind = 'on_demand')::int as ondemand,
      (select count(*) from offer where kind = 'on_demand' and parts @> '{need}')::int as needs,
      (select count(*) from held)::int as held,
      (select count(*) from held where taught)::int as taught,
      (select count(distinct activity_id) from put where moment = 'before')::int as placed,
      (select count(distinct activity_id) from put where moment <> 'before')::int as evaluated,
      (select count(*) from put where moment <> 'before')::int as put,
      (select count(*) from put where moment <> 'before' and answered)::int as answered,
      (select count(*) from training.trainer where centre_id = ${centreId} and left_on is null)::int as trainers,
      (select count(*) from training.trainer where centre_id = ${centreId} and left_on is null and skills <> '' and reviewed_on >= ${since})::int as reviewed,
      (select count(*) from activity.published_activity a where a.centre_id = ${centreId} and a.status = 'held' and a.kind in ('network_meeting', 'conference')
        and exists (select from activity.published_slot s where s.activity_id = a.id and s.date between ${since} and ${today}))::int as meetings,
      (select count(*) from training.improvement where centre_id = ${centreId} and kind in ('complaint', 'difficulty'))::int as complaints,
      (select count(*) from training.improvement where centre_id = ${centreId} and kind in ('complaint', 'difficulty') and answered_on is not null)::int as replied,
      (select count(*) from training.improvement where centre_id = ${centreId})::int as improvements,
      (select count(*) from training.improvement where centre_id = ${centreId} and measure <> '')::int as measures`.execute(
    training(tx),
  )
  return rows[0] ?? {}
}

/** For each indicator, what is recorded that proves it: a name (a message), how many, of how many. */
const proofs: Record<number, [name: string, have: string, of: string][]> = {
  1: [["programmes", "complete", "offer"]],
  2: [["evaluations", "answered", "put"]],
  4: [["needs", "needs", "ondemand"]],
  5: [["objectives", "objectives", "offer"]],
  6: [["contents", "contents", "offer"]],
  8: [["placements", "placed", "held"]],
  9: [["access", "access", "offer"]],
  10: [["accessibility", "accessibility", "offer"]],
  11: [
    ["assessments", "assessment", "offer"],
    ["evaluated", "evaluated", "held"],
  ],
  17: [["means", "means", "offer"]],
  18: [["taught", "taught", "held"]],
  21: [["trainers", "reviewed", "trainers"]],
  24: [["meetings", "meetings", "meetings"]],
  26: [["accessibility", "accessibility", "offer"]],
  30: [["evaluations", "answered", "put"]],
  31: [["complaints", "replied", "complaints"]],
  32: [["measures", "measures", "improvements"]],
}

/** Where a centre stands with Qualiopi on a day: the list in force, each indicator with what proves it and what is missing. */
export async function qualiopiState(tx: Tx, centreId: string, today: string) {
  const { lists, indicators } = reference()
  const list = listOn(lists, today)
  const body = await bodyOf(tx, centreId)
  const counts = await countsOf(tx, centreId, today)
  const manual = await training(tx)
    .selectFrom("training.evidence")
    .select(["indicator", (make) => make.fn.countAll<number>().as("count")])
    .where("centre_id", "=", centreId)
    .groupBy("indicator")
    .execute()
  const byIndicator = new Map(manual.map(({ indicator, count }) => [indicator, count]))
  return {
    list,
    lists,
    indicators: indicators.slice(0, list.indicators).map((indicator) => {
      const recorded: Recorded[] = (proofs[indicator.number] ?? []).map(([name, have, of]) => ({
        name,
        have: counts[have] ?? 0,
        of: counts[of] ?? 0,
      }))
      const written = byIndicator.get(indicator.number) ?? 0
      const words = list.name === "V9" ? indicator : { ...indicator, ...indicator.since10 }
      return {
        number: indicator.number,
        criterion: indicator.criterion,
        fr: words.fr,
        en: words.en,
        asked: isAsked(indicator, body),
        recorded,
        written,
        state: stateOf(recorded, written),
      }
    }),
  }
}

export interface EvidenceLine {
  id: string
  onDate: string
  title: string
  note: string
  link: string
  fileId: string | null
  fileName: string | null
}

export async function evidenceOf(tx: Tx, centreId: string, indicator: number): Promise<EvidenceLine[]> {
  return await training(tx)
    .selectFrom("training.evidence")
    .select(["id", "on_date as onDate", "title", "note", "link", "file_id as fileId", "file_name as fileName"])
    .where("centre_id", "=", centreId)
    .where("indicator", "=", indicator)
    .orderBy("on_date", "desc")
    .orderBy("id")
    .execute()
}

export interface ImprovementLine {
  id: string
  kind: "complaint" | "difficulty" | "risk" | "idea"
  receivedOn: string
  origin: string
  subject: string
  answer: string
  answeredOn: string | null
  measure: string
  owner: string
  closedOn: string | null
  version: number
}

/** The register of complaints, difficulties, risks and ideas, the open ones first. */
export async function improvementsOf(tx: Tx, centreId: string): Promise<ImprovementLine[]> {
  const { rows } = await sql<ImprovementLine>`
    select id, kind, received_on as "receivedOn", origin, subject, answer, answered_on as "answeredOn", measure, owner, closed_on as "closedOn", version
    from training.improvement where centre_id = ${centreId} order by closed_on is not null, received_on desc, id limit 500`.execute(
    training(tx),
  )
  return rows
}
