import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { limits } from "../domain/limits.ts"
import { slugOf } from "../domain/slug.ts"
import type { Label, Note } from "../domain/thesaurus.ts"
import { permissions } from "../permissions.ts"
import { vocabulary } from "../tables.server.ts"
import { lockThesaurus } from "./lock-thesaurus.server.ts"
import { writeSchemes } from "./write-schemes.server.ts"

/** Opens a new, empty thesaurus. `base` is the address under which this installation is known to the world, for its permanent address. */
export const createScheme = operation({
  name: "vocabulary.create-scheme",
  permission: permissions["vocabulary.edit-concepts"],
  input: z.object({
    nameFr: z.string().trim().min(1).max(limits.label),
    nameEn: z.string().trim().max(limits.label).default(""),
    description: z.string().trim().max(limits.note).default(""),
    base: z.url(),
  }),
  async run({ tx, input, now, audit }) {
    const uri = `${input.base.replace(/\/+$/, "")}/vocabulaire/${slugOf(input.nameFr)}`
    // Two of one name at once: the second is told.
    await lockThesaurus(tx)
    const taken = await vocabulary(tx)
      .selectFrom("vocabulary.scheme")
      .select("id")
      .where("uri", "=", uri)
      .executeTakeFirst()
    if (taken !== undefined) return refused("vocabulary_refused_scheme_exists", { name: input.nameFr })
    const labels: Label[] = [{ kind: "pref", lang: "fr", value: input.nameFr }]
    if (input.nameEn !== "") labels.push({ kind: "pref", lang: "en", value: input.nameEn })
    const notes: Note[] = input.description === "" ? [] : [{ kind: "definition", lang: "fr", value: input.description }]
    await writeSchemes(tx, [{ uri, labels, notes, properties: [] }], now)
    const made = await vocabulary(tx)
      .selectFrom("vocabulary.scheme")
      .select(["id", "slug"])
      .where("uri", "=", uri)
      .executeTakeFirstOrThrow()
    audit({ subject: { kind: "vocabulary.scheme", id: made.id } })
    return done(made)
  },
})
