import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { activity } from "../tables.server.ts"
import { accountIdOf } from "./account-id.ts"
import { requiredLine } from "./fields.ts"
import { holdYears } from "./ledger-lock.server.ts"
import { nothingAsked, resolveReferences } from "./resolve-references.server.ts"
import { settle } from "./settle.server.ts"

/**
 * Somebody known by a pseudonym is found in the directory: their lines name the person from now on, so that they are one person among the
 * different ones of a year. Where the person was there already under their name, the line stays as it is.
 */
export const nameVisitor = operation({
  name: "activity.name-visitor",
  permission: permissions["activity.record"],
  centre: (input) => input.centreId,
  input: z.object({ centreId: z.uuid(), visitorId: z.uuid(), personId: z.uuid(), reason: requiredLine(1000) }),
  async run({ tx, caller, now, input, audit }) {
    const { centreId, visitorId, personId, reason } = input
    const found = await resolveReferences(tx, centreId, { ...nothingAsked, people: [personId] })
    if (found.kind === "missing") return refused(found.refusal)
    const db = activity(tx)
    const rows = await db
      .selectFrom("activity.participation as p")
      .innerJoin("activity.slot as s", (join) =>
        join.onRef("s.centre_id", "=", "p.centre_id").onRef("s.activity_id", "=", "p.activity_id"),
      )
      .select(["p.id", "p.activity_id as activityId", "s.date"])
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
    if (rows.length === 0) return done({ lines: 0 })
    const yearOf = ({ date }: { date: string }) => Number(date.slice(0, 4))
    const frozenYears = await holdYears(tx, [centreId], [...new Set(rows.map(yearOf))])
    const ids = [...new Set(rows.map(({ id }) => id))]
    await db
      .updateTable("activity.participation")
      .set({ person_id: personId, visitor_id: null })
      .where("centre_id", "=", centreId)
      .where("id", "in", ids)
      .execute()
    const lines = [...Map.groupBy(rows, ({ activityId }) => activityId)]
    await db
      .insertInto("activity.revision")
      .values(
        lines.map(([activityId, of]) => ({
          centre_id: centreId,
          activity_id: activityId,
          at: now,
          account_id: accountIdOf(caller),
          action: "participations",
          reason,
          after_freeze: of.some((row) => frozenYears.includes(yearOf(row))),
          before: JSON.stringify({ participations: of.map(({ id }) => ({ id, visitorId })) }),
          after: JSON.stringify({ participations: of.map(({ id }) => ({ id, personId })) }),
        })),
      )
      .execute()
    await settle(
      tx,
      centreId,
      lines.map(([activityId]) => activityId),
    )
    audit({ details: { lines: lines.length } })
    return done({ lines: lines.length })
  },
})
