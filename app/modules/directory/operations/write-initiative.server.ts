import { z } from "zod"
import { isUuid } from "#platform/kernel/ids.ts"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { searchable } from "../domain/compare-names.ts"
import { permissions } from "../permissions.ts"
import { findStructure } from "../queries/find-structure.server.ts"
import { placeOf } from "../queries/place-of.server.ts"
import { directory } from "../tables.server.ts"
import { filledLine, optionalDay, optionalYear, rowVersion, text, website } from "./fields.ts"

/** Writes a remarkable initiative; it stands in the public who's-who from the day when those who run it agreed (`listedOn`). */
export const writeInitiative = operation({
  name: "directory.write-initiative",
  permission: permissions["directory.edit"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    initiativeId: z.string().default(""),
    version: rowVersion,
    structureId: z.string().default(""),
    title: filledLine(200),
    summary: text(4000),
    website,
    territoryId: z.string().max(100).default(""),
    conceptIds: z.array(z.uuid()).max(50).default([]),
    sinceYear: optionalYear,
    listedOn: optionalDay,
  }),
  async run({ tx, input, now, audit }) {
    const { centreId } = input
    const structure = await findStructure(tx, input.structureId)
    const place = await placeOf(tx, input.territoryId === "" ? (structure?.territoryId ?? null) : input.territoryId)
    const columns = {
      structure_id: structure?.id ?? null,
      title: input.title,
      summary: input.summary,
      website: input.website,
      concept_ids: [...new Set(input.conceptIds)],
      since_year: input.sinceYear,
      listed_on: input.listedOn,
      search_text: searchable([input.title, input.summary, structure?.name ?? ""].join(" ")),
      updated_at: now,
      ...place,
    }
    const db = directory(tx)
    if (isUuid(input.initiativeId)) {
      const changed = await db
        .updateTable("directory.initiative")
        .set((row) => ({ ...columns, version: row("version", "+", 1) }))
        .where("centre_id", "=", centreId)
        .where("id", "=", input.initiativeId)
        .where("version", "=", input.version)
        .returning("id")
        .executeTakeFirst()
      if (changed === undefined) return refused("directory_refused_changed_meanwhile")
      audit({ subject: { kind: "directory.initiative", id: changed.id } })
      return done({ initiativeId: changed.id })
    }
    const { id } = await db
      .insertInto("directory.initiative")
      .values({ centre_id: centreId, ...columns })
      .returning("id")
      .executeTakeFirstOrThrow()
    audit({ subject: { kind: "directory.initiative", id } })
    return done({ initiativeId: id })
  },
})
