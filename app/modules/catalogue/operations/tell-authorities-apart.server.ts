import { sql } from "kysely"
import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"
import { lockAuthorities } from "./lock-authorities.server.ts"
import { authorityKind } from "./merge-authorities.server.ts"

/** Says that two authorities with near names are two: they are never proposed as one again. */
export const tellAuthoritiesApart = operation({
  name: "catalogue.tell-authorities-apart",
  permission: permissions["catalogue.authorities"],
  input: z.object({ oneId: z.uuid(), otherId: z.uuid() }),
  async run({ tx, input, audit }) {
    const [one = "", other = ""] = [input.oneId, input.otherId].toSorted()
    if (one === other) return refused("catalogue_refused_authority_with_itself")
    if ((await lockAuthorities(tx, [one, other])).size < 2) return refused("catalogue_refused_unknown_authority")
    await sql`insert into catalogue.authority_apart (one_id, other_id) values (${one}, ${other}) on conflict do nothing`.execute(
      catalogue(tx),
    )
    audit({ subject: { kind: authorityKind, id: one }, details: { apartFrom: other } })
    return done(null)
  },
})
