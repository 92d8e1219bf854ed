import type { GroupName, TypedRecord, TypedRow } from "./typed-record.ts"

/** The lists whose lines may be filled from what is known already, and the column in which one begins to type. */
export const pickedColumns = { contributors: "name", subjects: "label", territories: "label" } as const
export type PickedGroup = keyof typeof pickedColumns
export const pickedGroups = Object.keys(pickedColumns) as PickedGroup[]

/** What may be filled while one types: such a line, or the periodical of an article. */
export const pickedFields = [...pickedGroups, "hostTitle"] as const
export type PickedField = (typeof pickedFields)[number]

/** Something known that a line may become: what one reads of it, and the columns it fills. */
export type Pick = { id: string; label: string; note: string; fill: TypedRow }

/** A line for which what is known was asked for, and what was found. */
export type Looked = { group: PickedGroup; index: number; picks: Pick[] }

export type LookedAt = { group: PickedGroup; index: number }

/** Reads "contributors.2" or "contributors:2", or nothing. */
export function readLookedAt(text: string | null): LookedAt | null {
  const [, name, index] = /^(\w+)[.:](\d{1,4})$/.exec(text ?? "") ?? []
  const group = pickedGroups.find((known) => known === name)
  return group === undefined ? null : { group, index: Number(index) }
}

export function isPicked(group: GroupName): group is PickedGroup {
  return pickedGroups.some((known) => known === group)
}

/** What is typed in a line so far. */
export function typedIn({ group, index }: LookedAt, typed: TypedRecord): string {
  const row = typed.rows[group][index] ?? {}
  return group === "contributors" ? `${row["name"] ?? ""} ${row["givenName"] ?? ""}`.trim() : (row["label"] ?? "")
}

/** The record with one of its lines filled; its role stays as it was. */
export function withPick(typed: TypedRecord, { group, index }: LookedAt, pick: Pick): TypedRecord {
  const rows = typed.rows[group].map((row, at) => (at === index ? { ...row, ...pick.fill } : row))
  return { ...typed, rows: { ...typed.rows, [group]: rows } }
}
