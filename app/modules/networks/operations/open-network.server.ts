import { sql } from "kysely"
import { z } from "zod"
import { addSeries } from "#modules/activity/index.server.ts"
import { slugOf } from "#modules/centre/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { reservedSlugs } from "../domain/network.ts"
import { permissions } from "../permissions.ts"
import { networks } from "../tables.server.ts"
import { networkColumns, networkFields } from "./network-input.ts"
import { writeAround } from "./write-around.server.ts"

/**
 * Opens a network of a centre, with the series under which the ledger files its meetings: one of that name is taken over, with all the
 * meetings it has.
 */
export const openNetwork = operation({
  name: "networks.open",
  permission: permissions["networks.animate"],
  centre: (input) => input.centreId,
  input: z.object({ ...networkFields, centreId: z.uuid() }),
  async run(work) {
    const { tx, input, audit } = work
    const { centreId, name } = input
    const series = await addSeries.within(work, { centreId, kind: "network", name })
    if (series.kind !== "done") return series
    const row = await networks(tx)
      .insertInto("networks.network")
      .values({
        centre_id: centreId,
        series_id: series.value.id,
        slug: await freeSlug(tx, name),
        ...networkColumns(input),
      })
      .onConflict((conflict) => conflict.column("series_id").doNothing())
      .returning(["id", "slug"])
      .executeTakeFirst()
    if (row === undefined) return refused("networks_refused_name_taken")
    await writeAround(tx, { id: row.id, centreId }, input)
    audit({ subject: { kind: "networks.network", id: row.id } })
    return done(row)
  },
})

/** The word of its name, with a number where another network has it. */
async function freeSlug(tx: Tx, name: string): Promise<string> {
  const word = slugOf(name) || "reseau"
  // Two networks of one name, of two centres, wait for each other here, so that each gets an address.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`networks slug ${word}`}, 0))`.execute(networks(tx))
  const rows = await networks(tx)
    .selectFrom("networks.network")
    .select("slug")
    .where("slug", "like", `${word}%`)
    .execute()
  const taken = new Set([...rows.map(({ slug }) => slug), ...reservedSlugs])
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? word : `${word}-${number}`
    if (!taken.has(slug)) return slug
  }
}
