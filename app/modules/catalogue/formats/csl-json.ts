import type { ExchangeVerdict, SourceField } from "../domain/exchange-verdict.ts"
import type { CslField } from "./csl-json/read-item.ts"
import { readCslFields } from "./csl-json/read-item.ts"
import { scanObjects } from "./csl-json/scan-items.ts"
import { kindOfCslType } from "./csl-json/types.ts"
import type { Place } from "./exchange/describe.ts"
import { atLine, describeReading, excerptOfSource, refusal } from "./exchange/describe.ts"
import { emptyDraft } from "./exchange/draft.ts"
import { createLineFinder } from "./exchange/line-finder.ts"
import { longestText, readAllLines } from "./exchange/read-text.ts"

/** Characters of one item: past it the item is refused. */
const longestItem = 1_000_000

/**
 * Reads a CSL-JSON file (schema 1.0.2): an array of items, one item, one a line, or an object with `items`. Each item is
 * parsed alone: a damaged one is refused at its line, the others are read.
 */
export async function* readCslJson(source: AsyncIterable<Uint8Array>): AsyncGenerator<ExchangeVerdict> {
  const lines = await readAllLines(source)
  if (lines === null) {
    yield refusal(atLine(1, 1), "file_too_long", "", { longest: longestText })
    return
  }
  const placeOf = createLineFinder(lines)
  const mended = lines.some((line) => line.mended)
  let ordinal = 0
  for (const { kind, at, text } of scanObjects(lines.map((line) => line.text).join("\n"))) {
    const parsed = kind === "object" && text.length <= longestItem ? parseObject(text) : null
    const items = parsed === null ? [null] : itemsOf(parsed)
    for (const item of items) {
      ordinal += 1
      const place = placeOf(ordinal, at)
      if (item !== null) yield verdictOf(place, item, mended)
      else if (text.length > longestItem)
        yield refusal(place, "entry_too_long", text.slice(0, 300), { length: text.length })
      else yield refusal(place, kind === "object" ? "json_item_false" : "json_malformed", text.slice(0, 300))
    }
  }
  if (ordinal === 0) yield refusal(atLine(1, 1), "file_without_records", "")
}

type JsonObject = Record<string, unknown>

function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

/** An envelope ({ "items": [...] }) holds items; anything else is one. */
function itemsOf(value: JsonObject): (JsonObject | null)[] {
  const { items } = value
  if (!Array.isArray(items) || "title" in value) return [value]
  return items.map((item: unknown) => (isObject(item) ? item : null))
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function verdictOf(place: Place, item: JsonObject, mended: boolean): ExchangeVerdict {
  const fields = Object.entries(item).map(([name, value]): CslField => ({ name, value }))
  const type = typeof item["type"] === "string" ? item["type"] : ""
  const id = typeof item["id"] === "string" || typeof item["id"] === "number" ? String(item["id"]) : null
  const sort = kindOfCslType(type)
  const draft = { ...emptyDraft(sort?.kind ?? "other"), inBook: sort?.inBook ?? false }
  const own = fields.filter(({ name }) => name !== "id" && name !== "type")
  const { unmapped, markupRemoved } = readCslFields(draft, own)
  const source = {
    format: "csl-json" as const,
    type,
    key: id,
    fields: own.map(asSource),
    unmapped: unmapped.map(asSource),
  }
  if (own.length === 0) return refusal(place, "title_missing", excerptOfSource(source))
  return describeReading(place, {
    draft,
    source,
    encoding: mended ? "windows-1252" : "utf-8",
    remarks: [
      ...(sort === null ? (["type_unknown"] as const) : []),
      ...(markupRemoved ? (["markup_removed"] as const) : []),
      ...(mended ? (["encoding_guessed"] as const) : []),
    ],
  })
}

function asSource({ name, value }: CslField): SourceField {
  return [name, JSON.stringify(value)]
}
