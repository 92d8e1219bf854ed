import { foldText } from "./filing-title.ts"
import type { RecordKind, Subject } from "./record-description.ts"

/** The texts of a record in which one is replaced by another. */
export const textFields = [
  "title",
  "subtitle",
  "responsibility",
  "contributors",
  "publishers",
  "places",
  "series",
  "host",
  "extent",
  "notes",
  "abstracts",
  "contents",
  "links",
] as const
export type TextField = (typeof textFields)[number]

/** A theme as it was typed, and what the vocabulary says of it. */
export type CorrectionTheme = {
  typed: string
  /** The vocabulary's name and address; null for words that it does not have. */
  concept: { name: string; uri: string } | null
}

/** What is done to each record of a set, or to the copies of one's centre. */
export type CorrectionAction =
  | { kind: "replace_theme"; from: CorrectionTheme; to: CorrectionTheme }
  | { kind: "add_theme"; theme: CorrectionTheme }
  | { kind: "remove_theme"; theme: CorrectionTheme }
  | { kind: "replace_text"; field: TextField; find: string; replace: string }
  | { kind: "set_kind"; recordKind: RecordKind }
  | { kind: "set_language"; language: string }
  | { kind: "add_note"; note: string }
  /** Of one's copies: another section, or another beginning of the shelf mark; `from` may be empty. */
  | { kind: "section"; from: string; to: string }
  | { kind: "shelf_mark"; from: string; to: string }

export const correctionKinds = [
  "replace_theme",
  "add_theme",
  "remove_theme",
  "replace_text",
  "set_kind",
  "set_language",
  "add_note",
  "section",
  "shelf_mark",
] as const satisfies readonly CorrectionAction["kind"][]
export type CorrectionKind = (typeof correctionKinds)[number]

/** Whether the action is about copies: descriptions stay as they are. */
export function concernsCopies(action: CorrectionAction): action is CopyAction {
  return action.kind === "section" || action.kind === "shelf_mark"
}

type CopyAction = Extract<CorrectionAction, { kind: "section" | "shelf_mark" }>
export type RecordAction = Exclude<CorrectionAction, CopyAction>

export type CopyColumn = "section" | "shelf_mark"

/** The section or shelf mark of a copy after the action, or undefined when it does not concern it. */
export function correctedCopy(
  action: CopyAction,
  copy: { section: string | null; shelf_mark: string | null },
): { column: CopyColumn; before: string | null; after: string | null } | undefined {
  const before = copy[action.kind]
  const after = action.kind === "section" ? newSection(action, before) : newShelfMark(action, before)
  return after === undefined || after === before ? undefined : { column: action.kind, before, after }
}

function newSection({ from, to }: CopyAction, before: string | null): string | null | undefined {
  if (foldText(from) !== foldText(before ?? "")) return undefined
  return to === "" ? null : to
}

function newShelfMark({ from, to }: CopyAction, before: string | null): string | null | undefined {
  if (before === null || !before.startsWith(from)) return undefined
  return to + before.slice(from.length)
}

/** Whether a subject is the theme, by the words typed or by the vocabulary's name. */
export function isTheme(subject: Subject, { typed, concept }: CorrectionTheme): boolean {
  if (!["topic", "category", "uncontrolled"].includes(subject.kind)) return false
  const text = foldText(subject.parts[0])
  if (concept !== null && subject.authorityId === concept.uri) return true
  return text === foldText(typed) || (concept !== null && text === foldText(concept.name))
}

export function subjectOf({ typed, concept }: CorrectionTheme): Subject {
  if (concept === null) return { kind: "uncontrolled", parts: [typed], scheme: null, authorityId: null }
  return { kind: "topic", parts: [concept.name], scheme: null, authorityId: concept.uri }
}
