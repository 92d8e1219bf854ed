import { foldText } from "./filing-title.ts"
import { readIsbn } from "./isbn.ts"
import { readIssn } from "./issn.ts"
import type { RecordKind } from "./record-description.ts"
import { recordKinds } from "./record-description.ts"

/** The key that begins a record of each kind. */
export const kindKeys: Record<RecordKind, string> = {
  book: "l",
  report: "r",
  article: "a",
  periodical: "p",
  periodical_issue: "n",
  grey_literature: "g",
  teaching_tool: "o",
  thesis: "t",
  web_page: "w",
  audio: "s",
  video: "v",
  other: "x",
}

/** What was typed to begin: a kind by its key, a number to look for first, or nothing that is understood. */
export type Beginning =
  | { kind: "kind"; recordKind: RecordKind }
  | { kind: "isbn"; typed: string; value: string }
  | { kind: "issn"; typed: string; value: string }
  | { kind: "unclear" }

export function readBeginning(typed: string): Beginning {
  const text = typed.trim()
  const recordKind = recordKinds.find((kind) => kindKeys[kind] === foldText(text))
  if (recordKind !== undefined) return { kind: "kind", recordKind }
  const isbn = readIsbn(text)
  if (isbn.value !== null) return { kind: "isbn", typed: text, value: isbn.value }
  const issn = readIssn(text)
  return issn.value === null ? { kind: "unclear" } : { kind: "issn", typed: text, value: issn.value }
}
