import { randomUUID } from "node:crypto"
import type { Tx } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { describeTyped } from "../domain/describe-typed.ts"
import type { LookedAt } from "../domain/form-pick.ts"
import type { FormView } from "../domain/form-view.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import type { TypedRecord } from "../domain/typed-record.ts"
import { cataloguingCentres, sectionsOfCentre } from "./cataloguing-centres.server.ts"
import { lookedIn } from "./form-picks.server.ts"
import { knownForForm } from "./known-for-form.server.ts"
import { recordsWithNumber } from "./same-number.server.ts"

/** Everything the form needs: `base` is the record being edited. A centre for which the caller may not catalogue is left for one of theirs. */
export async function formView(
  tx: Tx,
  caller: Caller,
  given: {
    typed: TypedRecord
    centreId: string
    draftId: string | null
    base: RecordDescription | null
    lookedAt?: LookedAt | null
  },
): Promise<FormView> {
  const { typed, draftId, base } = given
  const centres = await cataloguingCentres(tx, caller)
  const centreId = (centres.find(({ id }) => id === given.centreId) ?? centres[0])?.id ?? ""
  const read = describeTyped(typed, base, await knownForForm(tx, typed, caller.locale))
  const same = base === null ? await recordsWithNumber(tx, read.description) : []
  return {
    ...{ typed, draftId, centres, centreId, remarks: read.remarks, formId: draftId ?? randomUUID() },
    looked: await lookedIn(tx, typed, given.lookedAt ?? null, caller.locale),
    sections: centreId === "" ? [] : await sectionsOfCentre(tx, centreId),
    same: same.map(({ permanentId, description: { title, year } }) => ({ permanentId, title, year })),
  }
}
