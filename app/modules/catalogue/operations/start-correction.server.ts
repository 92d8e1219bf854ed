import { sql } from "kysely"
import { z } from "zod"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { formLanguages } from "../domain/form-languages.ts"
import type { CorrectionValues } from "../domain/read-correction.ts"
import { correctionFields, readCorrection } from "../domain/read-correction.ts"
import { mostSelected, readSelection } from "../domain/record-selection.ts"
import { correctionJob } from "../jobs/correct.job.server.ts"
import { permissions } from "../permissions.ts"
import { resolveCorrection } from "../queries/resolve-correction.server.ts"
import { selectedRecords } from "../queries/selected-records.server.ts"
import { catalogue } from "../tables.server.ts"
import { correctionSentence } from "../ui/correction-sentences.ts"

/** Sets of no more records than this are corrected while the person waits. */
export const smallSet = 200

/** Takes down which records are to be corrected and how; small sets are for the caller to run at once, large ones run in the background. */
export const startCorrection = operation({
  name: "catalogue.start-correction",
  permission: permissions["catalogue.catalogue"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    /** As the address of the page says it: "?q=…" or "?ids=…". */
    selection: z.string().max(200_000),
    values: z.record(z.enum(correctionFields), z.string().max(20_000)),
  }),
  async run({ tx, caller, now, input, audit, enqueue }) {
    const { centreId, selection } = input
    const read = readCorrection(input.values satisfies CorrectionValues, formLanguages(caller.locale))
    if (read.kind === "problem") return invalid({ [read.field]: [correctionSentence(read.problem)] })
    const wanted = readSelection(new URLSearchParams(selection))
    if (read.kind === "none" || wanted === null) return refused("catalogue_refused_nothing_selected")
    const { total, ids } = await selectedRecords(tx, wanted)
    if (total === 0) return refused("catalogue_refused_nothing_selected")
    if (total > mostSelected) return refused("catalogue_refused_too_many", { maximum: mostSelected })
    const action = await resolveCorrection(tx, read.action)
    const db = catalogue(tx)
    const { id } = await db
      .insertInto("catalogue.correction")
      .values({
        ...{ centre_id: centreId, action: JSON.stringify(action), selection, created_at: now },
        account_id: caller.actor.kind === "account" ? caller.actor.accountId : null,
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    await sql`
      insert into catalogue.corrected_record (centre_id, correction_id, record_id)
      select ${centreId}, ${id}, record from unnest(${ids}::uuid[]) as given (record)`.execute(db)
    if (ids.length > smallSet) await enqueue(correctionJob, { centreId, correctionId: id })
    audit({
      subject: { kind: "catalogue.correction", id },
      details: { action: action.kind, records: ids.length },
    })
    return done({ correctionId: id, isSmall: ids.length <= smallSet })
  },
})
