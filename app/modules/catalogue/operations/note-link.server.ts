import { z } from "zod"
import { done, operation } from "#platform/operation/index.server.ts"
import type { LinkState } from "../domain/link-state.ts"
import { judgeLink } from "../domain/link-state.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"

/** Notes what some addresses answered. */
export const noteLinks = operation({
  name: "catalogue.note-links",
  permission: permissions["catalogue.check-links"],
  input: z.object({
    answers: z.array(
      z.object({
        url: z.string(),
        answer: z.union([z.object({ status: z.int() }), z.object({ failure: z.string() })]),
      }),
    ),
  }),
  async run({ tx, now, input, audit }) {
    const db = catalogue(tx)
    for (const { url, answer } of input.answers.toSorted((one, other) => (one.url < other.url ? -1 : 1))) {
      const row = await db
        .selectFrom("catalogue.checked_link")
        .selectAll()
        .where("url", "=", url)
        .forUpdate()
        .executeTakeFirst()
      if (row === undefined) continue
      const known = { state: row.state as LinkState, failures: row.failures }
      const verdict = judgeLink({ ...known, aliveAt: row.alive_at, failingSince: row.failing_since }, answer, now)
      await db
        .updateTable("catalogue.checked_link")
        .set({
          ...{ state: verdict.state, failures: Math.min(verdict.failures, 1000), checked_at: now },
          ...{ alive_at: verdict.aliveAt, failing_since: verdict.failingSince, next_at: verdict.nextAt },
          status: "status" in answer ? answer.status : null,
          failure: "failure" in answer ? answer.failure : null,
        })
        .where("url", "=", url)
        .execute()
    }
    audit({ details: { links: input.answers.length } })
    return done({})
  },
})
