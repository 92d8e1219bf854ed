import type { CopyState } from "#modules/catalogue/index.ts"
import { centreNames } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import type { HoldPlace } from "../domain/hold-place.ts"
import { circulation } from "../tables.server.ts"

const neverLent = new Set<CopyState>(["missing"])

/** The centres that have copies of a record, and how many people wait there: numbers alone leave the wall around holds. */
export async function whereToHold(recordId: string): Promise<HoldPlace[]> {
  return await read(systemCaller("circulation.where-to-hold"), async (tx) => {
    const names = await centreNames(tx)
    const copies = await circulation(tx)
      .selectFrom("catalogue.published_copy")
      .select(["centre_id", "state"])
      .where("record_id", "=", recordId)
      .execute()
    const holds = await circulation(tx)
      .selectFrom("circulation.hold")
      .select(["centre_id", "state"])
      .where("record_id", "=", recordId)
      .where("state", "in", ["waiting", "set_aside"])
      .execute()
    return [...names.values()].flatMap(({ id, slug, name }) => {
      const own = copies.filter((copy) => copy.centre_id === id && !neverLent.has(copy.state as CopyState))
      if (own.length === 0) return []
      return [
        {
          centreId: id,
          slug,
          name,
          copies: own.length,
          onShelf: own.filter(({ state }) => state === "available" || state === "reading_room").length,
          waiting: holds.filter((hold) => hold.centre_id === id).length,
        },
      ]
    })
  })
}
