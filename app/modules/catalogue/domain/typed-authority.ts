import type { Authority, AuthorityForm } from "./authority.ts"
import type { AuthorityIdentifiers, IdentifierScheme } from "./authority-identifiers.ts"
import { identifierSchemes, readIdentifierOf } from "./authority-identifiers.ts"
import type { AuthorityName } from "./authority-name.ts"
import { authorityKinds, heading, readHeading } from "./authority-name.ts"
import { cleanText } from "./text.ts"

/** An authority as its form shows it: texts by the name of their field. */
export type TypedAuthority = Record<string, string>

export type AuthorityProblem = { field: string; problem: "name_missing" | "identifier_false" }

export type ReadAuthority = {
  name: AuthorityName
  identifiers: AuthorityIdentifiers
  note: string | null
  sources: string | null
  /** Other forms of the name, beside those that records print. */
  forms: AuthorityName[]
  problems: AuthorityProblem[]
}

/** Reads the form of an authority; "Kerbrat, Ada" typed as a name is a name and a given name. */
export function readTypedAuthority(typed: TypedAuthority): ReadAuthority {
  const text = (name: string, longest = 1000): string | null => cleanText(typed[name] ?? "").slice(0, longest) || null
  const kind = authorityKinds.find((known) => known === typed["kind"]) ?? "person"
  const problems: AuthorityProblem[] = []
  const [name, givenName] = [text("name"), kind === "person" ? text("givenName") : null]
  if (name === null) problems.push({ field: "name", problem: "name_missing" })
  const split = givenName === null && name !== null ? readHeading(kind, name) : { name: name ?? "", givenName }
  const identifiers: AuthorityIdentifiers = {}
  for (const scheme of identifierSchemes) {
    const given = text(scheme)
    const value = given === null ? null : readIdentifierOf(scheme, given)
    if (value !== null) identifiers[scheme] = value
    else if (given !== null) problems.push({ field: scheme, problem: "identifier_false" })
  }
  return {
    name: { kind, name: split.name, givenName: split.givenName, addition: text("addition"), dates: text("dates", 100) },
    identifiers,
    note: text("note", 10_000),
    sources: text("sources", 2000),
    forms: (typed["forms"] ?? "")
      .split("\n")
      .map((line) => cleanText(line).slice(0, 500))
      .filter((line) => line !== "")
      .slice(0, 200)
      .map((line) => readHeading(kind, line)),
    problems,
  }
}

/** What the form shows of an authority; forms that records print are not there to be taken away. */
export function typeAuthority(authority: Authority, forms: readonly AuthorityForm[]): TypedAuthority {
  const { kind, name, givenName, addition, dates, note, sources, identifiers } = authority
  const own = heading(authority)
  const typed = { name, givenName, addition, dates, note, sources, ...identifiers } satisfies Partial<
    Record<IdentifierScheme | keyof Authority, string | null>
  >
  const said = Object.entries(typed).map(([field, value]) => [field, value ?? ""])
  const free = forms.filter(({ records, form }) => records === 0 && form !== own).map(({ form }) => form)
  return { ...(Object.fromEntries(said) as TypedAuthority), kind, forms: free.join("\n") }
}
