import type { Tx } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { writeCatalogueSearch } from "../domain/catalogue-search.ts"
import type { CorrectionStart } from "../domain/correction-start.ts"
import { formLanguages } from "../domain/form-languages.ts"
import type { CorrectionValues } from "../domain/read-correction.ts"
import { correctionFields, correctionKindOf, readCorrection } from "../domain/read-correction.ts"
import type { RecordSelection } from "../domain/record-selection.ts"
import { mostSelected, readSelection } from "../domain/record-selection.ts"
import { cataloguingCentres } from "./cataloguing-centres.server.ts"
import { correctionPreview } from "./correction-preview.server.ts"
import { listCorrections } from "./corrections.server.ts"
import { resolveCorrection } from "./resolve-correction.server.ts"
import { selectedRecords } from "./selected-records.server.ts"

/** Beyond this many records the preview counts on the first ones only. */
const mostLooked = 2_000

/** Where a correction stands, from the address: the set, the action, then what it would do. */
export async function correctionStart(tx: Tx, caller: Caller, parameters: URLSearchParams): Promise<CorrectionStart> {
  const centres = await cataloguingCentres(tx, caller)
  const centreId = (centres.find(({ id }) => id === parameters.get("centreId")) ?? centres[0])?.id ?? ""
  const wanted = readSelection(parameters)
  const values = valuesOf(parameters)
  // The fields of an action are shown empty first: what is missing is said once somebody asked for the preview.
  const isAsked = parameters.has("voir")
  const looked = isAsked ? mostLooked : 1
  const found = wanted === null ? { total: 0, ids: [] } : await selectedRecords(tx, wanted, looked)
  const tooMany = found.total > mostSelected
  const read = isAsked ? readCorrection(values, formLanguages(caller.locale)) : ({ kind: "none" } as const)
  const action = read.kind === "read" ? await resolveCorrection(tx, read.action) : null
  const isReady = action !== null && found.total > 0 && !tooMany
  return {
    ...{ centres, centreId, tooMany, values, action },
    selection: wanted === null ? null : { ...written(wanted, parameters), total: found.total },
    kind: correctionKindOf(values.faire) ?? null,
    problem: read.kind === "problem" ? { field: read.field, problem: read.problem } : null,
    preview: isReady ? await correctionPreview(tx, centreId, found.ids, action) : null,
    past: wanted === null ? await listCorrections(tx, 20) : [],
  }
}

function valuesOf(parameters: URLSearchParams): CorrectionValues {
  const entries = correctionFields.map((field) => [
    field,
    (parameters.get(field) ?? "").slice(0, 20_000).toWellFormed().replaceAll("\0", ""),
  ])
  return Object.fromEntries(entries) as CorrectionValues
}

/** The set as an address says it again. */
function written(selection: RecordSelection, parameters: URLSearchParams) {
  if (selection.kind === "list") {
    const ids = selection.ids.join(" ")
    return { kind: "list" as const, text: `?${new URLSearchParams({ ids }).toString()}`, search: "", query: "", ids }
  }
  const text = writeCatalogueSearch(selection.search)
  return { kind: "search" as const, text, search: text, query: parameters.get("q") ?? "", ids: "" }
}
