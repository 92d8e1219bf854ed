import { z } from "zod"
import { findCentre } from "#modules/centre/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { figureNames } from "../domain/figure.ts"
import { filterOf, readQuestion } from "../domain/figure-question.ts"
import { permissions } from "../permissions.ts"
import { activity } from "../tables.server.ts"
import { line } from "./fields.ts"

/** Notes what a printed report said of a figure, to be shown beside what the ledger counts; an empty value takes it away. */
export const announceFigure = operation({
  name: "activity.announce-figure",
  permission: permissions["activity.announce"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    year: z.coerce.number().int().min(1950).max(2100),
    figure: z.enum(figureNames),
    /** The filters of the figure's address ("nature=conference"), in any order. */
    filter: z.string().max(1000).default(""),
    value: z
      .number()
      .min(0)
      .max(1e9)
      .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, "activity_error_hundredths")
      .nullable(),
    source: line(300),
  }),
  async run({ tx, now, input, audit }) {
    const { centreId, year, figure, value, source } = input
    if ((await findCentre(tx, centreId)) === undefined) return refused("activity_refused_unknown_centre")
    if (value !== null && source === "") return invalid({ source: [m.activity_error_source()] })
    const filter = filterOf(readQuestion(figure, new URLSearchParams(input.filter), { year, centre: "" }))
    const key = { centre_id: centreId, year, figure, filter }
    if (value === null) await forget(tx, key)
    else {
      const said = { value_hundredths: Math.round(value * 100), source, noted_at: now }
      await activity(tx)
        .insertInto("activity.announced")
        .values({ ...key, ...said })
        .onConflict((conflict) => conflict.columns(["centre_id", "year", "figure", "filter"]).doUpdateSet(said))
        .execute()
    }
    audit({ subject: { kind: "activity.figure", id: figure }, details: { year, filter, value } })
    return done({ figure, filter })
  },
})

async function forget(tx: Tx, key: { centre_id: string; year: number; figure: string; filter: string }): Promise<void> {
  await activity(tx)
    .deleteFrom("activity.announced")
    .where("centre_id", "=", key.centre_id)
    .where("year", "=", key.year)
    .where("figure", "=", key.figure)
    .where("filter", "=", key.filter)
    .execute()
}
