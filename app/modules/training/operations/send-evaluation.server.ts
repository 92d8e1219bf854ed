import { sql } from "kysely"
import { z } from "zod"
import { hashOf, newSecret } from "#modules/account/index.server.ts"
import { findCentre } from "#modules/centre/index.server.ts"
import { findPerson } from "#modules/directory/index.server.ts"
import { sendMail } from "#platform/mail/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { evaluationMail } from "../emails/evaluation.ts"
import { permissions } from "../permissions.ts"
import { findEvaluation } from "../queries/evaluations.server.ts"
import { training } from "../tables.server.ts"

/** Writes to those of an activity who have an address and were not asked yet: one link each. Sent again, it reaches only who came since. */
export const sendEvaluation = operation({
  name: "training.send-evaluation",
  permission: permissions["training.evaluate"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), evaluationId: z.uuid() }),
  async run({ tx, now, input, audit }) {
    const { centreId, evaluationId } = input
    const db = training(tx)
    // Two who send at once wait for each other: nobody gets two mails.
    await sql`select id from training.evaluation where centre_id = ${centreId} and id = ${evaluationId} for update`.execute(
      db,
    )
    const evaluation = await findEvaluation(tx, centreId, evaluationId)
    const centre = await findCentre(tx, centreId)
    if (evaluation === undefined || centre === undefined) return refused("training_refused_unknown_evaluation")
    const { rows } = await sql<{ id: string; personId: string }>`
      select p.id, p.person_id as "personId" from activity.published_participation p
      where p.centre_id = ${centreId} and p.activity_id = ${evaluation.activityId} and p.role = 'participant' and p.person_id is not null
        and not exists (select from training.invitation i where i.evaluation_id = ${evaluationId} and i.participation_id = p.id)
      order by p.id`.execute(db)
    let sent = 0
    for (const { id, personId } of rows) {
      const email = (await findPerson(tx, centreId, personId))?.email ?? null
      if (email === null || email === "") continue
      const secret = newSecret()
      await db
        .insertInto("training.invitation")
        .values({ centre_id: centreId, evaluation_id: evaluationId, participation_id: id, secret_hash: hashOf(secret) })
        .execute()
      await sendMail(tx, {
        to: email,
        centreId,
        ...(await evaluationMail({
          centre: centre.name,
          course: evaluation.activityTitle,
          title: evaluation.title,
          closesOn: evaluation.closesOn,
          secret,
        })),
      })
      sent += 1
    }
    await db
      .updateTable("training.evaluation")
      .set({ sent_at: now })
      .where("centre_id", "=", centreId)
      .where("id", "=", evaluationId)
      .execute()
    audit({
      subject: { kind: "training.evaluation", id: evaluationId },
      details: { sent, without: rows.length - sent },
    })
    return done({ sent, without: rows.length - sent })
  },
})

/** Links for paper: one a person, whoever it is given to. They are told once and kept as hashes. */
export const makeSlips = operation({
  name: "training.make-slips",
  permission: permissions["training.evaluate"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    evaluationId: z.uuid(),
    count: z.coerce.number("training_error_number").int().min(1).max(200),
  }),
  async run({ tx, input, audit }) {
    const { centreId, evaluationId, count } = input
    if ((await findEvaluation(tx, centreId, evaluationId)) === undefined)
      return refused("training_refused_unknown_evaluation")
    const secrets = Array.from({ length: count }, () => newSecret())
    await training(tx)
      .insertInto("training.invitation")
      .values(
        secrets.map((secret) => ({ centre_id: centreId, evaluation_id: evaluationId, secret_hash: hashOf(secret) })),
      )
      .execute()
    audit({ subject: { kind: "training.evaluation", id: evaluationId }, details: { slips: count } })
    return done({ secrets })
  },
})
