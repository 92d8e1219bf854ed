import type { ExchangeRemark, ExchangeVerdict, SourceField } from "../domain/exchange-verdict.ts"
import { monthAbbreviations } from "./bibtex/dates.ts"
import { inheritedFields } from "./bibtex/inherit.ts"
import { plainText } from "./bibtex/latex-text.ts"
import type { LatexField } from "./bibtex/read-fields.ts"
import { readBibtexFields } from "./bibtex/read-fields.ts"
import type { RawField, Scanned } from "./bibtex/scan-entries.ts"
import { scanEntries } from "./bibtex/scan-entries.ts"
import { kindOfEntry } from "./bibtex/types.ts"
import type { TextLine } from "./exchange/decode-lines.ts"
import { atLine, describeReading, excerptOfSource, refusal } from "./exchange/describe.ts"
import { emptyDraft } from "./exchange/draft.ts"
import { createLineFinder } from "./exchange/line-finder.ts"
import { longestText, readAllLines } from "./exchange/read-text.ts"

type Entry = Extract<Scanned, { kind: "entry" }>
type Resolved = { fields: LatexField[]; unknown: boolean }
type Library = { entries: Map<Entry, Resolved>; byKey: Map<string, Entry> }

/** Characters of one entry: past it the entry is refused. */
const longestEntry = 1_000_000
/** Characters that an abbreviation may stand for: some that stand for others grow without end. */
const longestAbbreviation = 10_000

/**
 * Reads a BibTeX or biblatex file, whole (abbreviations and cross-references may point anywhere): one verdict for each
 * entry, at its line and column. Comments, preambles and abbreviations are no entries.
 */
export async function* readBibtex(source: AsyncIterable<Uint8Array>): AsyncGenerator<ExchangeVerdict> {
  const lines = await readAllLines(source)
  if (lines === null) {
    yield refusal(atLine(1, 1), "file_too_long", "", { longest: longestText })
    return
  }
  const text = lines.map((line) => line.text).join("\n")
  const scanned = [...scanEntries(text)]
  const library = resolveEntries(scanned)
  const placeOf = createLineFinder(lines)
  let ordinal = 0
  for (const [index, item] of scanned.entries()) {
    if (item.kind === "string") continue
    ordinal += 1
    const place = placeOf(ordinal, item.at)
    const end = scanned[index + 1]?.at ?? text.length
    if (item.kind === "fault") {
      const reason = item.fault === "unclosed" ? "bibtex_entry_unclosed" : "bibtex_entry_damaged"
      yield refusal(place, reason, text.slice(item.at, Math.min(end, item.at + 300)), { expected: item.expected })
      continue
    }
    if (end - item.at > longestEntry) {
      yield refusal(place, "entry_too_long", text.slice(item.at, item.at + 300), { length: end - item.at })
      continue
    }
    yield verdictOf(place, item, library, mendedIn(lines, place.position, text.slice(item.at, end)))
  }
  if (ordinal === 0) yield refusal(atLine(1, 1), "file_without_records", text.slice(0, 300))
}

function verdictOf(
  place: ReturnType<typeof atLine>,
  entry: Entry,
  library: Library,
  mended: ExchangeRemark | null,
): ExchangeVerdict {
  const own = library.entries.get(entry) ?? { fields: [], unknown: false }
  const inherited = inheritedFields(entry, own.fields, library)
  const remarks: ExchangeRemark[] = mended === null ? [] : [mended]
  const sort = kindOfEntry(entry.type)
  if (sort === null) remarks.push("type_unknown")
  if (own.unknown) remarks.push("abbreviation_unknown")
  if (inherited === null) remarks.push("crossref_missing")
  const draft = { ...emptyDraft(sort?.kind ?? "other"), inBook: sort?.inBook ?? false }
  const all = [...own.fields, ...(inherited ?? [])]
  const unmapped = readBibtexFields(draft, all).filter((field) => !field.inherited)
  const used = own.fields.filter((field) => !unmapped.includes(field))
  if (used.some(({ name, latex }) => !/^(?:url|doi)$/.test(name) && plainText(latex).markupRemoved)) {
    remarks.push("markup_removed")
  }
  const source = {
    format: "bibtex" as const,
    type: entry.type,
    key: entry.key === "" ? null : entry.key,
    fields: own.fields.map(asSource),
    unmapped: unmapped.map(asSource),
  }
  if (own.fields.length === 0) return refusal(place, "title_missing", excerptOfSource(source))
  return describeReading(place, { draft, source, encoding: mended === null ? "utf-8" : "windows-1252", remarks })
}

function asSource({ name, latex }: LatexField): SourceField {
  return [name, latex]
}

/** Every entry with its abbreviations replaced by what they stand for. */
function resolveEntries(scanned: Scanned[]): Library {
  const strings = new Map(monthAbbreviations.map((month) => [month, month]))
  const entries = new Map<Entry, Resolved>()
  const byKey = new Map<string, Entry>()
  for (const item of scanned) {
    if (item.kind === "fault") continue
    let unknown = false
    const fields = item.fields.map((field): LatexField => {
      const latex = resolve(field, strings, () => {
        unknown = true
      })
      return { name: field.name, latex, inherited: false }
    })
    if (item.kind === "string") {
      for (const { name, latex } of fields)
        if (latex.length <= longestAbbreviation && !unknown) strings.set(name, latex)
      continue
    }
    entries.set(item, { fields, unknown })
    if (!byKey.has(item.key.toLowerCase())) byKey.set(item.key.toLowerCase(), item)
  }
  return { entries, byKey }
}

function resolve({ pieces }: RawField, strings: Map<string, string>, onUnknown: () => void): string {
  let latex = ""
  for (const { kind, text } of pieces) {
    const known = kind === "name" ? strings.get(text.toLowerCase()) : text
    const isTooLong = latex.length + (known ?? text).length > longestEntry
    if (known === undefined || isTooLong) onUnknown()
    if (isTooLong) break
    latex += known ?? text
  }
  return latex
}

function mendedIn(
  lines: TextLine[],
  position: ReturnType<typeof atLine>["position"],
  text: string,
): ExchangeRemark | null {
  const first = position.kind === "line" ? position.line : 1
  const within = lines.slice(first - 1, first - 1 + text.split("\n").length)
  if (!within.some((line) => line.mended)) return null
  return within.some((line) => !line.mended && /[^\u0000-\u007f]/.test(line.text))
    ? "encoding_mixed"
    : "encoding_guessed"
}
