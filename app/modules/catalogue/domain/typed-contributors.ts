import type { Contributor } from "./record-description.ts"
import { contributorKey } from "./type-description.ts"
import type { Reading, RowReading } from "./typed-reading.ts"

export const contributorKinds = ["person", "body", "meeting", "family"] as const

/** Those whose work it is, as against those who helped: author, direction of a film, composer, no role said. */
const makers = new Set(["", "070", "300", "230"])

/** Reads the contributors in their order. "Bachelard, Gaston" typed as a name is a name and a given name. */
export function readTypedContributors(reading: Reading): Contributor[] {
  const contributors: Contributor[] = []
  for (const row of reading.rows("contributors")) {
    const hasMain = contributors.some((one) => one.rank === "main")
    contributors.push(readOne(row, hasMain))
  }
  return contributors
}

function readOne({ row, text, problem }: RowReading, hasMain: boolean): Contributor {
  const kind = contributorKinds.find((known) => known === row["kind"]) ?? "person"
  const [name, givenName] = [text("name"), text("givenName")]
  const role = functionOf(row["function"])
  const was = row["was"] ?? ""
  const isSame = was.startsWith(`${contributorKey({ kind, name: name ?? "", givenName: givenName ?? "" })}|`)
  const names = isSame ? { name: name ?? "", givenName } : namesOf(kind, name, givenName)
  if (names.name === "") problem("name", "name_missing")
  const more = (row["moreFunctions"] ?? "").split(" ").map(functionOf)
  return {
    kind,
    ...names,
    addition: text("addition"),
    dates: text("dates"),
    functions: [...new Set([role, ...more].filter((code) => code !== ""))],
    rank: was.endsWith(`|${role}`) ? rankOf(row["rank"], role, hasMain) : rankOf(undefined, role, hasMain),
    authorityId: isSame ? text("authorityId") : null,
    ...(isSame ? identifiersOf(text("identifiers")) : {}),
  }
}

function identifiersOf(typed: string | null): { identifiers?: string[] } {
  return typed === null ? {} : { identifiers: typed.split(" ; ") }
}

function namesOf(kind: Contributor["kind"], name: string | null, givenName: string | null) {
  if (kind !== "person" || givenName !== null || name === null) return { name: name ?? "", givenName }
  const [family, given, more] = name.split(/\s*,\s+/)
  if (family && given && more === undefined) return { name: family, givenName: given }
  return { name, givenName: null }
}

function functionOf(typed: string | undefined): string {
  return /^[0-9a-z]{3}$/i.test(typed ?? "") ? (typed ?? "") : ""
}

function rankOf(rank: string | undefined, role: string, hasMain: boolean): Contributor["rank"] {
  if (rank === "main" || rank === "equal" || rank === "secondary") return rank
  if (!makers.has(role)) return "secondary"
  return hasMain ? "equal" : "main"
}
