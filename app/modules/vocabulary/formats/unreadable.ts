import { cleanLabel } from "../domain/text.ts"

/** Why a file stopped being readable, and where. Nothing of such a file is taken. */
export interface Unreadable {
  reason: UnreadableReason
  /** First line is 1; null when the place is not known. */
  line: number | null
  /** The words of the file that help to find the fault, or the kind of file it is; may be "". */
  detail: string
}

export const unreadableReasons = [
  "syntax",
  "truncated",
  "undefined-prefix",
  "relative-address",
  "doctype",
  "nested",
  "encoding",
  "empty",
  "too-large",
  "other-kind",
  "no-concept",
] as const
export type UnreadableReason = (typeof unreadableReasons)[number]

/** Carries an `Unreadable` out of the depths of a parser; caught where the file is opened and never seen outside. */
export function unreadable(reason: UnreadableReason, line: number | null = null, detail = ""): Error {
  const found: Unreadable = { reason, line, detail: cleanLabel(detail.slice(0, 120)) }
  return Object.assign(new Error(`${reason} on line ${line ?? "?"}: ${detail}`), { unreadable: found })
}

/** What an error says of the file, or null when the error is of the program. */
export function unreadableOf(error: unknown): Unreadable | null {
  if (error instanceof Error && "unreadable" in error) return error.unreadable as Unreadable
  return null
}
