import { dayOfSerial } from "#platform/kernel/serial-day.ts"
import type { ContributorRole } from "../../domain/cite/contributor-role.ts"
import { kindOfGenre } from "../../domain/cite/genre.ts"
import { contributorAs, readInvertedName } from "../../domain/cite/name-text.ts"
import type { TableField } from "../../domain/cite/table-fields.ts"
import type { CopyStatement } from "../../domain/record-description.ts"
import { cleanText, cleanTexts } from "../../domain/text.ts"
import { cutAddresses, cutNames, cutValues } from "../../domain/value-separators.ts"
import type { Draft } from "../exchange/draft.ts"
import { isHosted } from "../exchange/draft.ts"
import { takeDoi, takeLanguages, takeLinks, takeNumbers, takeOnce } from "../exchange/take.ts"

export type Row = { draft: Draft; copy: CopyStatement; seriesNumber: string | null; number: string | null }

const roles: Partial<Record<TableField, ContributorRole>> = {
  authors: "author",
  editors: "editor",
  translators: "translator",
  otherContributors: "contributor",
}

/** Puts one cell in the row's draft; says whether it was understood. */
export function readCell(row: Row, field: TableField, text: string, separators: string[]): boolean {
  const { draft } = row
  const role = roles[field]
  if (role !== undefined) return takePeople(draft, role, cleanTexts(cutNames(text, separators)))
  const values = cleanTexts(cutValues(text, separators))
  switch (field) {
    case "number":
      return takeOnce(row, "number", text)
    case "kind":
      return takeKind(draft, text)
    case "title":
    case "subtitle":
    case "part":
    case "edition":
      return takeOnce(draft, field, text)
    case "date":
      return takeOnce(draft, "date", dayOfSerial(text) ?? text)
    case "bodies":
      return takeBodies(
        draft,
        cleanTexts(
          cutValues(
            text,
            separators.filter((sign) => sign !== ","),
          ),
        ),
      )
    case "publisher":
      return draft.publishers.push(...values) > 0
    case "place":
      return draft.places.push(...values) > 0
    case "extent":
      return draft.extent.push(extentOf(text)) > 0
    case "series":
      return draft.series.push(...values.map((title) => ({ title, subtitle: null, number: null, issn: null }))) > 0
    case "seriesNumber":
      return takeOnce(row, "seriesNumber", cleanText(text))
    case "hostTitle":
      return takeOnce(draft.host, "title", text)
    case "hostNumber":
      return takeOnce(draft.host, "number", text)
    case "hostDate":
      return takeOnce(draft.host, "date", dayOfSerial(text) ?? text)
    case "pages":
      return isHosted(draft.kind) ? takeOnce(draft.host, "pages", text) : draft.extent.push(extentOf(text)) > 0
    case "isbn":
    case "issn":
      return takeNumbers(draft, values.join(";"))
    case "languages":
      return takeLanguages(draft, values.join(";"))
    case "abstract":
      return draft.abstracts.push(text) > 0
    case "keywords":
      return draft.keywords.push(...values) > 0
    case "notes":
    case "contents":
      return draft[field].push(...text.split(/[\r\n]+/)) > 0
    case "thesisNote":
      return draft.thesisNotes.push(text) > 0
    case "classNumber":
      return draft.classes.push(...values.map((number) => ({ scheme: "other" as const, number, schemeName: null }))) > 0
    case "link":
      return cleanTexts(cutAddresses(text, separators)).every(
        (value) => takeDoi(draft, value) || takeLinks(draft, value),
      )
    case "library":
    case "section":
    case "shelfMark":
    case "barcode":
      return takeOnce(row.copy, field, cleanText(text))
    default:
      return false
  }
}

/** A bare number is one of pages. */
function extentOf(text: string): string {
  return /^\d+$/.test(text.trim()) ? `${text.trim()} p.` : text
}

function takeKind(draft: Draft, text: string): boolean {
  const kind = kindOfGenre(text)
  if (kind !== null) draft.kind = kind
  return kind !== null
}

function takePeople(draft: Draft, role: ContributorRole, names: string[]): boolean {
  const read = names.map(readInvertedName)
  for (const name of read) {
    if (name !== null) draft.contributors.push(contributorAs(role, name, draft.contributors.length === 0))
  }
  return read.some((name) => name !== null)
}

function takeBodies(draft: Draft, names: string[]): boolean {
  for (const name of names) {
    const isFirst = draft.contributors.length === 0
    draft.contributors.push(contributorAs("author", { kind: "body", name, givenName: null }, isFirst))
  }
  return names.length > 0
}
