import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { activity } from "../tables.server.ts"
import { requiredLine } from "./fields.ts"
import { nothingAsked, resolveReferences } from "./resolve-references.server.ts"
import type { TurnedLine } from "./turned-lines.server.ts"
import { holdLines, turnLines } from "./turned-lines.server.ts"

/**
 * Somebody known by a pseudonym is found in the directory: their lines name the person from now on, so that they are one person among the
 * different ones of a year. Where the person was there already under their name, the line stays as it is.
 */
export const nameVisitor = operation({
  name: "activity.name-visitor",
  permission: permissions["activity.record"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), visitorId: z.uuid(), personId: z.uuid(), reason: requiredLine(1000) }),
  async run({ tx, caller, input, audit }) {
    const { centreId, visitorId, personId, reason } = input
    const found = await resolveReferences(tx, centreId, { ...nothingAsked, people: [personId] })
    if (found.kind === "missing") return refused(found.refusal)
    await holdLines(tx, linesOf(await unnamed(tx, input)))
    // Asked again, the lines held: somebody may have been named in one of them, or taken out, until then.
    const rows = await unnamed(tx, input)
    if (rows.length === 0) return done({ lines: 0 })
    const lines = linesOf(rows)
    const revision = { action: "participations", reason, before: { visitorId }, after: { personId } } as const
    await turnLines(tx, caller, lines, revision, () =>
      activity(tx)
        .updateTable("activity.participation")
        .set({ person_id: personId, visitor_id: null })
        .where("centre_id", "=", centreId)
        .where(
          "id",
          "in",
          rows.map(({ id }) => id),
        )
        .execute(),
    )
    audit({ details: { lines: lines.length } })
    return done({ lines: lines.length })
  },
})

interface Asked {
  centreId: string
  visitorId: string
  personId: string
}

/** Their participations in lines where the person is not named already. */
async function unnamed(tx: Tx, { centreId, visitorId, personId }: Asked) {
  return await activity(tx)
    .selectFrom("activity.participation as p")
    .select(["p.id", "p.centre_id as centreId", "p.activity_id as activityId"])
    .where("p.centre_id", "=", centreId)
    .where("p.visitor_id", "=", visitorId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("activity.participation as named")
            .select("named.id")
            .whereRef("named.activity_id", "=", "p.activity_id")
            .whereRef("named.role", "=", "p.role")
            .where("named.person_id", "=", personId),
        ),
      ),
    )
    .execute()
}

function linesOf(rows: readonly TurnedLine[]): TurnedLine[] {
  const lines = new Map(rows.map(({ centreId, activityId }) => [activityId, { centreId, activityId }]))
  return [...lines.values()]
}
