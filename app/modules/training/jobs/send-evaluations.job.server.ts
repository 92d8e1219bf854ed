import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { sendEvaluation } from "../operations/send-evaluation.server.ts"
import { training } from "../tables.server.ts"

/** Each morning: evaluations whose day has come are sent, each in one transaction that also notes it. */
export const sendEvaluationsJob = job({
  name: "training.send-evaluations",
  input: z.object({}),
  schedule: "20 7 * * *",
  async run({ caller, now, signal }) {
    for (const due of await read(caller, (tx) => dueEvaluations(tx, now))) {
      if (signal.aborted) return
      await sendEvaluation(caller, due, { now })
    }
  },
})

async function dueEvaluations(tx: Tx, now: Date): Promise<{ centreId: string; evaluationId: string }[]> {
  const { rows } = await sql<{ centreId: string; evaluationId: string }>`
    select e.centre_id as "centreId", e.id as "evaluationId" from training.evaluation e
    join activity.published_activity a on a.id = e.activity_id and a.status <> 'cancelled'
    where e.sent_at is null and e.opens_on <= ${now}::date and e.closes_on >= ${now}::date order by e.opens_on, e.id`.execute(
    training(tx),
  )
  return rows
}
