import { sql } from "kysely"
import { z } from "zod"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { training } from "../tables.server.ts"
import { day } from "./fields.ts"

/** Puts a questionnaire to the people of an activity, between two days; the mails go on the first one, by the job. */
export const putEvaluation = operation({
  name: "training.put-evaluation",
  permission: permissions["training.evaluate"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    questionnaireId: z.uuid("training_error_questionnaire"),
    opensOn: day,
    closesOn: day,
  }),
  async run({ tx, now, input, audit }) {
    const { centreId, activityId, questionnaireId, opensOn, closesOn } = input
    if (closesOn < opensOn) return invalid({ closesOn: [m.training_error_order()] })
    const db = training(tx)
    const { rows } = await sql<{ ok: boolean }>`
      select true as ok from activity.published_activity a, training.questionnaire q
      where a.centre_id = ${centreId} and a.id = ${activityId} and q.centre_id = ${centreId} and q.id = ${questionnaireId}`.execute(
      db,
    )
    if (rows.length === 0) return refused("training_refused_unknown_questionnaire")
    const put = await db
      .insertInto("training.evaluation")
      .values({
        centre_id: centreId,
        questionnaire_id: questionnaireId,
        activity_id: activityId,
        opens_on: opensOn,
        closes_on: closesOn,
        created_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst()
    if (put === undefined) return refused("training_refused_evaluation_there")
    audit({ subject: { kind: "training.evaluation", id: put.id } })
    return done({ evaluationId: put.id })
  },
})
