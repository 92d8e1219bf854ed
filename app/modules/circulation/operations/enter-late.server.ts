import { sql } from "kysely"
import { z } from "zod"
import { recordLines } from "#modules/activity/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { done, operation } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { circulation } from "../tables.server.ts"
import type { Act } from "./line-of-act.server.ts"
import { lineOfAct } from "./line-of-act.server.ts"

const atOnce = 500

/**
 * Enters visits and loans of a centre that were counted before the ledger kept them, some hundreds at once, each once: what is entered bears
 * its line. Answers how many were.
 */
export const enterLate = operation({
  name: "circulation.enter-late",
  permission: permissions["circulation.receive"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid() }),
  async run(work) {
    const { centreId } = work.input
    const acts = await notEntered(work.tx, centreId)
    if (acts.length === 0) return done({ entered: 0 })
    const reason = m.circulation_reason_entered_late()
    const recorded = await recordLines.within(work, { centreId, reason, lines: acts.map(lineOfAct) })
    if (recorded.kind !== "done") return recorded
    const lines = JSON.stringify(acts.map(({ id }, at) => ({ id, activity_id: recorded.value.ids[at] })))
    for (const table of ["circulation.visit", "circulation.loan"])
      await sql`update ${sql.table(table)} as act set activity_id = entered.activity_id
        from jsonb_to_recordset(${lines}::jsonb) as entered (id uuid, activity_id uuid)
        where act.centre_id = ${centreId} and act.id = entered.id`.execute(circulation(work.tx))
    work.audit({ details: { entered: acts.length } })
    return done({ entered: acts.length })
  },
})

async function notEntered(tx: Tx, centreId: string): Promise<Act[]> {
  const known = sql`left join circulation.reader r on r.centre_id = ${centreId} and a.reader_centre_id = r.centre_id and r.id = a.reader_id
      left join directory.published_person p on p.centre_id = r.centre_id and p.id = r.person_id and p.erased_at is null`
  const visits = sql<Act>`
    select 'visit' as kind, a.id, a.on_date::text as date, a.half, a.minutes, a.people, a.structure_kind as "structureKind",
      coalesce(a.structure_id, r.structure_id) as "structureId", a.group_name as "groupName", a.reader_id as "readerId", p.id as "personId"
    from circulation.visit a ${known}
    where a.centre_id = ${centreId} and a.activity_id is null and a.withdrawn_at is null
    order by a.on_date, a.id limit ${atOnce} for update of a`
  const loans = sql<Act>`
    select 'loan' as kind, a.id, a.lent_on::text as date, a.half, null as minutes, 1 as people, a.structure_kind as "structureKind",
      r.structure_id as "structureId", '' as "groupName", a.reader_id as "readerId", p.id as "personId"
    from circulation.loan a ${known}
    where a.centre_id = ${centreId} and a.activity_id is null
    order by a.lent_on, a.id limit ${atOnce} for update of a`
  const db = circulation(tx)
  return [...(await visits.execute(db)).rows, ...(await loans.execute(db)).rows]
}
