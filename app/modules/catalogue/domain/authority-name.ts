import type { Contributor } from "./record-description.ts"

export const authorityKinds = ["person", "body", "meeting", "family"] as const
export type AuthorityKind = (typeof authorityKinds)[number]

/** A name as an authority has it and as a record prints it: family name and given name of a person, whole name of the others. */
export type AuthorityName = Pick<Contributor, "kind" | "name" | "givenName" | "addition" | "dates">

/** A name as lists file it: "Kerbrat, Ada (1951-)". */
export function heading(name: Omit<AuthorityName, "kind">): string {
  const told = [name.dates, name.addition].filter((part) => part !== null).join("\u00a0; ")
  const whole = name.givenName === null ? name.name : `${name.name}, ${name.givenName}`
  return told === "" ? whole : `${whole} (${told})`
}

/** A name as one reads it: "Ada Kerbrat". */
export function readableName({ name, givenName }: Pick<AuthorityName, "name" | "givenName">): string {
  return givenName === null ? name : `${givenName} ${name}`
}

/** Reads a heading back: "Kerbrat, Ada (1951- ; sociologue)". What stands in brackets with a year is dates, the rest tells homonyms apart. */
export function readHeading(kind: AuthorityKind, typed: string): AuthorityName {
  const [, before = typed, told = ""] = /^(.*?)\s*\(([^()]*)\)$/.exec(typed.trim()) ?? []
  const parts = told.split(/\s*;\s*/).filter((part) => part !== "")
  const dates = parts.find((part) => /\d{3,4}|\d{2}\.\./.test(part)) ?? null
  const addition = parts.filter((part) => part !== dates).join(", ") || null
  const [, name = before, givenName = null] = kind === "person" ? (/^([^,]+),\s*(.+)$/.exec(before.trim()) ?? []) : []
  return { kind, name: name.trim(), givenName, addition, dates }
}
