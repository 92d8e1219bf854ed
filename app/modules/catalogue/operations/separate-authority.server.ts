import { sql } from "kysely"
import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"
import { indexWorksAnew } from "./index-anew.server.ts"
import { keepAuthorities, lockAuthorities } from "./lock-authorities.server.ts"
import { lockSharedBase } from "./lock-shared-base.server.ts"
import { authorityKind } from "./merge-authorities.server.ts"

/** Undoes a merge: the authority that went is there again with its own forms and records, and all that had been merged into it before. */
export const separateAuthority = operation({
  name: "catalogue.separate-authority",
  permission: permissions["catalogue.authorities"],
  input: z.object({ id: z.uuid() }),
  async run({ tx, now, input: { id }, audit }) {
    await lockSharedBase(tx)
    const gone = (await lockAuthorities(tx, [id])).get(id)
    if (gone === undefined) return refused("catalogue_refused_unknown_authority")
    if (gone.mergedInto === null) return refused("catalogue_refused_authority_changed")
    await keepAuthorities(tx, [id, gone.rootId], { reason: "separate", now })
    await sql`update catalogue.authority set merged_into = null where id = ${id}`.execute(catalogue(tx))
    await sql`
      with recursive own (id) as (
        select ${id}::uuid
        union select authority.id from own join catalogue.authority on authority.merged_into = own.id
      ) update catalogue.authority set root_id = ${id} from own where authority.id = own.id`.execute(catalogue(tx))
    const records = (await indexWorksAnew(tx, id)) + (await indexWorksAnew(tx, gone.rootId))
    audit({ subject: { kind: authorityKind, id }, details: { from: gone.rootId, records } })
    return done({ id, from: gone.rootId })
  },
})
