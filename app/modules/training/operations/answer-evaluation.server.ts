import { sql } from "kysely"
import { z } from "zod"
import { hashOf } from "#modules/account/index.server.ts"
import { findCentre } from "#modules/centre/index.server.ts"
import { dateIn, installationZone } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import type { Question } from "../domain/question.ts"
import { readAnswers } from "../domain/question.ts"
import { permissions } from "../permissions.ts"
import { training } from "../tables.server.ts"

/**
 * Somebody answers by their link, once, while it is open. Called as the installation. The invitation learns that it was used, the answers
 * stand apart: nothing says whose they are.
 */
export const answerEvaluation = operation({
  name: "training.answer-evaluation",
  permission: permissions["training.answer"],
  input: z.object({
    secret: z.string().min(1).max(200),
    answers: z.record(z.string().max(10), z.string().max(10_000)),
  }),
  async run({ tx, now, input, audit }) {
    const db = training(tx)
    const { rows } = await sql<{
      centreId: string
      invitationId: string
      evaluationId: string
      questions: Question[]
      opensOn: string
      closesOn: string
    }>`
      select e.centre_id as "centreId", i.id as "invitationId", e.id as "evaluationId", q.questions, e.opens_on as "opensOn", e.closes_on as "closesOn"
      from training.invitation i
      join training.evaluation e on e.centre_id = i.centre_id and e.id = i.evaluation_id
      join training.questionnaire q on q.centre_id = e.centre_id and q.id = e.questionnaire_id
      where i.secret_hash = ${hashOf(input.secret)} and not i.answered for update of i`.execute(db)
    const [open] = rows
    if (open === undefined) return refused("training_refused_link_over")
    const centre = await findCentre(tx, open.centreId)
    const today = dateIn(now, centre?.timezone ?? installationZone)
    if (today < open.opensOn || today > open.closesOn) return refused("training_refused_link_over")
    const { answers, missing, wrong } = readAnswers(open.questions, (id) => input.answers[id] ?? "")
    const labelOf = (id: string) => open.questions.find((question) => question.id === id)?.label ?? ""
    if (missing.length + wrong.length > 0)
      return invalid(
        Object.fromEntries([
          ...missing.map((id) => [id, [m.training_error_answer_missing({ question: labelOf(id) })]]),
          ...wrong.map((id) => [id, [m.training_error_answer_wrong()]]),
        ]),
      )
    await db
      .updateTable("training.invitation")
      .set({ answered: true })
      .where("centre_id", "=", open.centreId)
      .where("id", "=", open.invitationId)
      .execute()
    await db
      .insertInto("training.response")
      .values({ centre_id: open.centreId, evaluation_id: open.evaluationId, answers: JSON.stringify(answers) })
      .execute()
    // Not the invitation: the time of this line would tie it to the answers.
    audit({ centreId: open.centreId, subject: { kind: "training.evaluation", id: open.evaluationId } })
    return done({ evaluationId: open.evaluationId })
  },
})
