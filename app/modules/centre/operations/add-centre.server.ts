import type { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { slugOf } from "../domain/slug.ts"
import { centre } from "../tables.server.ts"
import type { centreFace } from "./centre-face.ts"
import { faceColumns } from "./face-columns.ts"

/**
 * Writes a new centre within the operation that makes it; answers its id and its address word, made from the short name and
 * numbered when taken.
 */
export async function addCentre(tx: Tx, face: z.output<typeof centreFace>): Promise<{ id: string; slug: string }> {
  const base = slugOf(face.shortName) || slugOf(face.name) || "centre"
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base.slice(0, 55).replace(/-+$/, "")}-${number}`
    const made = await centre(tx)
      .insertInto("centre.centre")
      .values({ slug, ...faceColumns(face) })
      .onConflict((conflict) => conflict.column("slug").doNothing())
      .returning(["id", "slug"])
      .executeTakeFirst()
    if (made !== undefined) return made
  }
}
