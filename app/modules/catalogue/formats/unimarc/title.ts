import { filingTitle } from "../../domain/filing-title.ts"
import type { MarcDataField, MarcRecord } from "../../domain/marc-record.ts"
import { dataFields, subfieldValues } from "../../domain/marc-record.ts"
import type { RecordDescription } from "../../domain/record-description.ts"
import { cleanText, cleanTexts, sortText } from "../../domain/text.ts"
import { allTexts, firstText, flattenLink } from "./subfields.ts"

type Titles = Pick<
  RecordDescription,
  "title" | "sortTitle" | "subtitle" | "part" | "parallelTitles" | "responsibility" | "edition"
>

/** Reads UNIMARC 200, 205 and 510; null when the record has no title, not even that of the whole it is a part of (461). */
export function readTitles(record: MarcRecord, languages: string[]): Titles | null {
  const [statement] = dataFields(record, "200")
  const own = statement === undefined ? [] : subfieldValues(statement, "a")
  const part = statement === undefined ? null : allTexts(statement, "hi", ", ")
  const titles = cleanTexts(own)
  const raw = own.find((value) => cleanText(value) !== "") ?? wholeTitle(record)
  if (statement === undefined || raw === null || (titles.length === 0 && part === null)) return null
  const title = titles.length > 0 ? titles.map(withoutFinalMark).join(" ; ") : cleanText(raw)
  const edition = dataFields(record, "205").map((field) => allTexts(field, "abdfg", ", "))
  return {
    title,
    sortTitle: filingTitle(sortText(raw), languages),
    subtitle: subtitleOf(statement),
    part,
    parallelTitles: [
      ...cleanTexts(subfieldValues(statement, "d")),
      ...dataFields(record, "510").flatMap((field) => firstText(field, "a") ?? []),
    ],
    responsibility: allTexts(statement, "fg", " ; "),
    edition: edition.find((text) => text !== null) ?? null,
  }
}

function subtitleOf(statement: MarcDataField): string | null {
  const texts = cleanTexts(subfieldValues(statement, "e")).map(withoutFinalMark)
  return texts.length > 0 ? texts.join(" : ") : null
}

/** Cataloguers type the mark that announces the next element ("Guide : "); it is not part of the text. */
function withoutFinalMark(text: string): string {
  return text.replace(/\s+[:/;=]$/, "").replace(/^[:/;=]\s+/, "") || text
}

function wholeTitle(record: MarcRecord): string | null {
  for (const field of dataFields(record, "461", "462", "463")) {
    const title = firstText(flattenLink(field), "t")
    if (title !== null) return title
  }
  return null
}
