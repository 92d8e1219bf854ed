import { sql } from "kysely"
import { z } from "zod"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { identifierKey, nameKey } from "../domain/authority-keys.ts"
import { heading } from "../domain/authority-name.ts"
import { readTypedAuthority } from "../domain/typed-authority.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"
import { authorityProblems } from "../ui/authority-sentences.ts"
import { indexWorksAnew } from "./index-anew.server.ts"
import { keepAuthorities, lockAuthorities } from "./lock-authorities.server.ts"
import { lockSharedBase } from "./lock-shared-base.server.ts"
import { authorityKind } from "./merge-authorities.server.ts"
import { rewriteAuthority } from "./rewrite-authority.server.ts"
import { takenKeys } from "./taken-keys.server.ts"

/**
 * Changes what is said of an authority: its preferred form, other forms by which records will lead to it, identifiers, note. Forms that
 * records print stay. A form or an identifier of another authority is refused: the two are to be merged.
 */
export const editAuthority = operation({
  name: "catalogue.edit-authority",
  permission: permissions["catalogue.authorities"],
  input: z.object({
    id: z.uuid(),
    version: z.coerce.number().int(),
    typed: z.record(z.string(), z.string()),
  }),
  async run({ tx, now, input, audit }) {
    const { id } = input
    const read = readTypedAuthority(input.typed)
    if (read.problems.length > 0) return invalid(authorityProblems(read.problems))
    await lockSharedBase(tx)
    const authority = (await lockAuthorities(tx, [id])).get(id)
    if (authority === undefined) return refused("catalogue_refused_unknown_authority")
    if (authority.mergedInto !== null || authority.version !== input.version) {
      return refused("catalogue_refused_authority_changed")
    }
    const wanted = [
      { field: "name", key: nameKey(read.name), form: heading(read.name) },
      ...read.forms.map((name) => ({ field: "forms", key: nameKey(name), form: heading(name) })),
      ...Object.entries(read.identifiers).map(([scheme, value]) => ({
        ...{ field: scheme, key: identifierKey(scheme, value), form: null },
      })),
    ]
    const taken = await takenKeys(tx, id, wanted)
    if (taken !== null) return invalid(taken)
    await keepAuthorities(tx, [id], { reason: "form", now })
    await rewriteAuthority(tx, id, read, wanted)
    const records = await indexWorksAnew(tx, id)
    const { rows } = await sql<{ version: number }>`select version from catalogue.authority where id = ${id}`.execute(
      catalogue(tx),
    )
    audit({ subject: { kind: authorityKind, id }, details: { records, version: rows[0]?.version ?? null } })
    return done({ id })
  },
})
