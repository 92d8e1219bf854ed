import type { RawBuilder } from "kysely"
import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { support } from "../tables.server.ts"

export interface Interview {
  id: string
  onDate: string
  minutes: number
  personId: string | null
  structureId: string | null
  structureKind: string
  territoryId: string | null
  themeId: string | null
  question: string
  answer: string
  followUp: string
  followUpOn: string | null
  officerId: string | null
  activityId: string
  version: number
}

const columns = sql`id, on_date::text as "onDate", minutes, person_id as "personId", structure_id as "structureId",
  structure_kind as "structureKind", territory_id as "territoryId", theme_id as "themeId", question, answer, follow_up as "followUp",
  follow_up_on::text as "followUpOn", officer_id as "officerId", activity_id as "activityId", version`

/** One interview of a centre that was not taken back. */
export async function findInterview(tx: Tx, centreId: string, id: string): Promise<Interview | undefined> {
  return await oneInterview(tx, centreId, id, sql``)
}

/** The same, held until the transaction ends: of two who say it anew, or take it back, the second reads what the first wrote. */
export async function openInterview(tx: Tx, centreId: string, id: string): Promise<Interview | undefined> {
  return await oneInterview(tx, centreId, id, sql`for update`)
}

async function oneInterview(
  tx: Tx,
  centreId: string,
  id: string,
  hold: RawBuilder<unknown>,
): Promise<Interview | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<Interview>`
    select ${columns} from support.interview where centre_id = ${centreId} and id = ${id} and withdrawn_at is null ${hold}`.execute(
    support(tx),
  )
  return rows[0]
}

/** The interviews of a centre in a year, newest first; pages from 1. */
export async function listInterviews(
  tx: Tx,
  { centreId, year, text }: { centreId: string; year: number; text: string },
  page: number,
  perPage: number,
): Promise<{ total: number; lines: Interview[] }> {
  const { rows } = await sql<Interview & { total: number }>`
    select ${columns}, count(*) over () as total from support.interview
    where centre_id = ${centreId} and withdrawn_at is null
      and on_date between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
      and (${text} = '' or unaccent(lower(question)) like '%' || unaccent(lower(${text.replaceAll(/[\\%_]/g, "\\$&")})) || '%')
    order by on_date desc, id desc limit ${perPage} offset ${(page - 1) * perPage}`.execute(support(tx))
  return {
    total: rows[0]?.total ?? 0,
    lines: rows.map(({ total: _, ...line }) => line),
  }
}
