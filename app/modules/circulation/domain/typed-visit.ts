import { readCardNumber } from "./card-number.ts"
import type { StructureKind } from "./structure-kind.ts"
import { kindOfKey } from "./structure-kind.ts"

export type TypedVisit =
  | { kind: "reader"; card: string; minutes: number | undefined }
  | { kind: "counted"; structureKind: StructureKind; people: number; groupName: string; minutes: number | undefined }
  | { kind: "unreadable" }

export const mostPeople = 2000

/**
 * What was typed at the door of the reading room: "h" (one resident), "12a" or "a12" (a group of twelve from an association), "a12 Les
 * Tisserands" (its name), "h 45min" (how long), or a card number.
 */
export function readTypedVisit(typed: string): TypedVisit {
  const text = typed.trim()
  const length = /(?:^|\s)(\d{1,4})\s?(?:min|mn|')(?=\s|$)/i.exec(text)
  const minutes = length === null ? undefined : Number(length[1])
  if (minutes !== undefined && (minutes < 1 || minutes > 1440)) return { kind: "unreadable" }
  const rest = (length === null ? text : text.replace(length[0], " ")).trim()
  const card = readCardNumber(rest)
  if (card !== undefined) return { kind: "reader", card, minutes }
  const match = /^(\d{1,4})?\s?(\p{L})\s?(\d{1,4})?(?:\s+(.+))?$/u.exec(rest)
  const structureKind = kindOfKey(match?.[2] ?? "")
  const [before, after] = [match?.[1], match?.[3]]
  if (match === null || structureKind === undefined || (before !== undefined && after !== undefined))
    return { kind: "unreadable" }
  const people = Number(before ?? after ?? "1")
  if (people < 1 || people > mostPeople) return { kind: "unreadable" }
  return { kind: "counted", structureKind, people, groupName: (match[4] ?? "").trim().slice(0, 200), minutes }
}
