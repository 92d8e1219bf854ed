import type { ExchangeRemark, ExchangeVerdict, SourceField } from "../domain/exchange-verdict.ts"
import type { TextLine } from "./exchange/decode-lines.ts"
import { decodeLines } from "./exchange/decode-lines.ts"
import { atLine, describeReading, excerptOfSource, refusal } from "./exchange/describe.ts"
import { emptyDraft } from "./exchange/draft.ts"
import { readRisFields } from "./ris/read-fields.ts"
import { kindOfType } from "./ris/types.ts"

/** Characters of one record: past it the record is refused, and reading goes on with the next. */
const longestRecord = 1_000_000

type OpenRecord = {
  line: number
  type: string
  /** Spaces between a tag and its hyphen, as its TY line has them. */
  gap: number
  fields: SourceField[]
  length: number
  mended: number
  foreign: number
}

/**
 * Reads a RIS file (specification of 2001 and 2011, as Zotero, EndNote, Mendeley and databases write it) in bounded
 * memory: one verdict for each record, lines outside any record refused together with their place.
 */
export async function* readRis(source: AsyncIterable<Uint8Array>): AsyncGenerator<ExchangeVerdict> {
  let ordinal = 0
  let open: OpenRecord | null = null
  let outside: { line: number; texts: string[] } | null = null
  const verdicts: ExchangeVerdict[] = []

  const close = (hasEnd: boolean): void => {
    if (open !== null) verdicts.push(verdictOf((ordinal += 1), open, hasEnd))
    open = null
  }
  const closeOutside = (): void => {
    if (outside === null) return
    const { line, texts } = outside
    verdicts.push(
      refusal(atLine((ordinal += 1), line), "ris_lines_outside", texts.slice(0, 3).join(" "), { lines: texts.length }),
    )
    outside = null
  }
  const take = (line: TextLine): void => {
    const start = /^\s*TY( {0,3})- {0,3}(\S*)\s*$/.exec(line.text)
    if (start) {
      closeOutside()
      close(false)
      open = {
        line: line.line,
        type: start[2] ?? "",
        gap: start[1]?.length ?? 2,
        fields: [],
        length: 0,
        mended: 0,
        foreign: 0,
      }
      return
    }
    if (open === null) {
      if (line.text.trim() === "" || /^\s*\d+\.\s*$/.test(line.text)) return
      outside ??= { line: line.line, texts: [] }
      if (outside.texts.push(line.text) > 1000) closeOutside()
      return
    }
    if (/^\s*ER {0,3}-?\s*$/.test(line.text)) close(true)
    else addLine(open, line)
  }

  for await (const lines of decodeLines(source)) {
    for (const line of lines) take(line)
    yield* verdicts.splice(0)
  }
  closeOutside()
  close(false)
  if (ordinal === 0) verdicts.push(refusal(atLine(1, 1), "file_without_records", ""))
  yield* verdicts
}

function addLine(open: OpenRecord, { text, mended }: TextLine): void {
  open.length += text.length
  if (mended) open.mended += 1
  else if (/[^\u0000-\u007f]/.test(text)) open.foreign += 1
  if (open.length > longestRecord) return
  const tagged = /^\s{0,3}([A-Z][A-Z0-9])( {0,3})-(?: +(.*)|)$/.exec(text)
  const last = open.fields.at(-1)
  if (tagged?.[1] !== undefined && tagged[2]?.length === open.gap)
    open.fields.push([tagged[1], tagged[3]?.trimEnd() ?? ""])
  else if (last !== undefined) last[1] = `${last[1]}\n${text.trim()}`
  else if (text.trim() !== "") open.fields.push(["", text.trim()])
}

function verdictOf(ordinal: number, open: OpenRecord, hasEnd: boolean): ExchangeVerdict {
  const place = atLine(ordinal, open.line)
  const fields = open.fields.map(([tag, text]): SourceField => [tag, text.replace(/\n+$/, "")])
  const sort = kindOfType(open.type)
  const source = { format: "ris" as const, type: open.type, key: keyOf(fields), fields, unmapped: [] as SourceField[] }
  if (open.length > longestRecord)
    return refusal(place, "entry_too_long", excerptOfSource(source), { length: open.length })
  const draft = { ...emptyDraft(sort?.kind ?? "other"), inBook: sort?.inBook ?? false }
  source.unmapped = readRisFields(
    draft,
    fields.filter(([tag]) => tag !== "ID"),
  )
  const remarks: ExchangeRemark[] = []
  if (sort === null) remarks.push("type_unknown")
  if (!hasEnd) remarks.push("end_missing")
  if (open.mended > 0) remarks.push(open.foreign > 0 ? "encoding_mixed" : "encoding_guessed")
  return describeReading(place, { draft, source, encoding: open.mended > 0 ? "windows-1252" : "utf-8", remarks })
}

/** The record's number: its own (ID), or its accession number in the database it comes from. */
function keyOf(fields: SourceField[]): string | null {
  const first = (tag: string): string | undefined =>
    fields.find(([name, text]) => name === tag && text.trim() !== "")?.[1].trim()
  const accession = first("AN")
  return first("ID") ?? (accession === undefined ? null : [first("DB"), accession].filter(Boolean).join(":"))
}
