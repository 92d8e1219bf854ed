import type { CslItem } from "./csl-json/item.ts"
import { cslItemOf } from "./csl-json/write-item.ts"
import type { Exported } from "./exchange/exported.ts"

/** Writes records as one CSL-JSON array (schema 1.0.2), piece by piece, each with what its own CSL-JSON source had besides. */
export function* writeCslJson(records: Iterable<Exported>): Generator<string> {
  yield "["
  let separator = "\n"
  for (const record of records) {
    yield separator + JSON.stringify(withGivenBack(record), null, 2)
    separator = ",\n"
  }
  yield "\n]\n"
}

function withGivenBack(record: Exported): Record<string, unknown> {
  const item: CslItem = cslItemOf(record)
  const unmapped = record.source?.format === "csl-json" ? record.source.unmapped : []
  const kept = unmapped.filter(([name]) => !Object.hasOwn(item, name) && name !== "__proto__")
  return { ...item, ...Object.fromEntries(kept.map(([name, json]) => [name, JSON.parse(json) as unknown])) }
}
