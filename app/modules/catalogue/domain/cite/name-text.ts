import type { Contributor } from "../record-description.ts"
import { cleanText } from "../text.ts"
import type { ContributorRole } from "./contributor-role.ts"
import { standingOf } from "./contributor-role.ts"

export type ReadName = Pick<Contributor, "kind" | "name" | "givenName">

/** "Durand, Marie" for a person, the whole name for the others. */
export function invertedName(contributor: Contributor): string {
  return contributor.givenName === null ? contributor.name : `${contributor.name}, ${contributor.givenName}`
}

/** Reads "Durand, Marie" or "Durand, Marie, Jr." as a person; a name without a comma, or that ends with one, as a body. */
export function readInvertedName(typed: string): ReadName | null {
  const text = cleanText(typed)
  const bare = text.replace(/[\s,;]+$/, "")
  if (bare === "") return null
  const [name = "", ...rest] = bare.split(/\s*,\s*/)
  const given = rest.filter((part) => part !== "").join(", ")
  if (given === "" || name === "") return { kind: "body", name: bare.replace(/^[\s,]+/, ""), givenName: null }
  return { kind: "person", name, givenName: given }
}

/** A contributor made of a name and a role, with what the other formats do not say left empty. */
export function contributorAs(role: ContributorRole, name: ReadName, isFirst: boolean): Contributor {
  return { ...name, addition: null, dates: null, authorityId: null, ...standingOf(role, isFirst) }
}
