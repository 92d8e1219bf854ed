import { sql } from "kysely"
import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"
import { indexWorksAnew } from "./index-anew.server.ts"
import { keepAuthorities, lockAuthorities } from "./lock-authorities.server.ts"
import { lockSharedBase } from "./lock-shared-base.server.ts"

export const authorityKind = "catalogue.authority"

/**
 * Makes one authority of two, as they were read: the records and the forms of the one that goes lead to the one that stays, its
 * address too. Nothing is rewritten, so that it can be undone (`separateAuthority`).
 */
export const mergeAuthorities = operation({
  name: "catalogue.merge-authorities",
  permission: permissions["catalogue.authorities"],
  input: z.object({
    staysId: z.uuid(),
    staysVersion: z.coerce.number().int(),
    goneId: z.uuid(),
    goneVersion: z.coerce.number().int(),
  }),
  async run({ tx, now, input, audit }) {
    const { staysId, goneId } = input
    if (staysId === goneId) return refused("catalogue_refused_authority_with_itself")
    await lockSharedBase(tx)
    const both = await lockAuthorities(tx, [staysId, goneId])
    const [stays, gone] = [both.get(staysId), both.get(goneId)]
    if (stays === undefined || gone === undefined) return refused("catalogue_refused_unknown_authority")
    if (stays.mergedInto !== null || gone.mergedInto !== null) return refused("catalogue_refused_authority_changed")
    if (stays.version !== input.staysVersion || gone.version !== input.goneVersion) {
      return refused("catalogue_refused_authority_changed")
    }
    await keepAuthorities(tx, [staysId, goneId], { reason: "merge", now })
    await sql`update catalogue.authority set merged_into = ${staysId} where id = ${goneId}`.execute(catalogue(tx))
    await sql`update catalogue.authority set root_id = ${staysId} where root_id = ${goneId}`.execute(catalogue(tx))
    const records = await indexWorksAnew(tx, staysId)
    audit({ subject: { kind: authorityKind, id: goneId }, details: { into: staysId, records } })
    return done({ id: staysId, records })
  },
})
