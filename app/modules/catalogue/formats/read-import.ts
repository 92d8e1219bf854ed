import type { ImportItem } from "../domain/import-item.ts"
import type { MarcRecord } from "../domain/marc-record.ts"
import { sharedNames } from "../domain/shared-names.ts"
import { excerptOfText } from "./excerpt.ts"
import { readRecords } from "./read-records.ts"
import { describeUnimarc } from "./unimarc.ts"

/** Reads a library file of any kind into what an import settles, one item for each record or damaged place, in order. */
export async function* readImport(source: AsyncIterable<Uint8Array>): AsyncGenerator<ImportItem> {
  for await (const verdict of readRecords(source)) {
    if (verdict.kind === "refusal") {
      yield verdict
      continue
    }
    const { ordinal, position, record } = verdict
    const read = describeUnimarc(record)
    if (read.kind === "refused") {
      yield {
        kind: "refusal",
        ordinal,
        position,
        reason: read.reason,
        details: read.details,
        excerpt: excerptOfMarc(record),
      }
      continue
    }
    yield {
      kind: "candidate",
      ordinal,
      position,
      sourceKey: read.identity.key,
      contentHash: read.contentHash,
      description: read.description,
      copies: read.copies,
      marc: record,
      exchange: null,
      sharedNames: sharedNames(record, read.description),
      unmappedTags: read.unmappedTags,
      remarks: [...new Set([...verdict.remarks, ...read.remarks])],
    }
  }
}

/** The number and the title, by which a person finds a record again, or its first fields. */
function excerptOfMarc(record: MarcRecord): string {
  const texts = record.fields.map((field) =>
    field.kind === "control"
      ? { tag: field.tag, text: field.value }
      : { tag: field.tag, text: field.subfields.map(([, value]) => value).join(" ") },
  )
  const telling = texts.filter(({ tag }) => tag === "001" || /^[2-7]/.test(tag))
  return excerptOfText((telling.length > 1 ? telling : texts).map(({ text }) => text).join(" – "))
}
