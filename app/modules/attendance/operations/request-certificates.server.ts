import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { certifyJob } from "../jobs/certify.job.server.ts"
import { permissions } from "../permissions.ts"
import { attendedBy } from "../queries/attended.server.ts"
import { attendance } from "../tables.server.ts"
import { accountIdOf } from "./account-id.ts"
import { requiredLine } from "./fields.ts"

/** Asks for the certificates of everybody who attended an activity, sent by mail or not: a job makes those that are missing or say something else. */
export const requestCertificates = operation({
  name: "attendance.request-certificates",
  permission: permissions["attendance.certify"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    activityId: z.uuid(),
    signatory: requiredLine(200),
    send: z.boolean().default(false),
  }),
  async run({ tx, caller, now, input, audit, enqueue }) {
    const { centreId, activityId } = input
    const attended = await attendedBy(tx, input)
    if (attended.length === 0) return refused("attendance_refused_nobody_attended")
    const run = await attendance(tx)
      .insertInto("attendance.certificate_run")
      .values({
        centre_id: centreId,
        activity_id: activityId,
        signatory: input.signatory,
        send: input.send,
        locale: caller.locale,
        account_id: accountIdOf(caller),
        asked_at: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    await enqueue(certifyJob, { centreId, runId: run.id })
    audit({
      subject: { kind: "activity.activity", id: activityId },
      details: { attended: attended.length, send: input.send },
    })
    return done({ runId: run.id })
  },
})
