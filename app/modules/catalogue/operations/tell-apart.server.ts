import { sql } from "kysely"
import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"
import { lockRecords } from "./merge-records.server.ts"
import { recordEntryKind } from "./search-entry.ts"

/** Says that two records are of two documents: they are never proposed as one again. */
export const tellApart = operation({
  name: "catalogue.tell-apart",
  permission: permissions["catalogue.merge"],
  input: z.object({ oneId: z.uuid(), otherId: z.uuid() }),
  async run({ tx, now, input, audit }) {
    const [one = "", other = ""] = [input.oneId, input.otherId].toSorted()
    if ((await lockRecords(tx, [one, other])).size < 2) return refused("catalogue_refused_duplicate_settled")
    await sql`
      insert into catalogue.duplicate_proposal (one_id, other_id, reasons, likeness, state, proposed_at, decided_at)
      values (${one}, ${other}, '{}', 0, 'distinct', ${now}, ${now})
      on conflict (one_id, other_id) do update set state = 'distinct', decided_at = ${now}
        where duplicate_proposal.state <> 'distinct'`.execute(catalogue(tx))
    audit({ subject: { kind: recordEntryKind, id: one }, details: { apartFrom: other } })
    return done(null)
  },
})
