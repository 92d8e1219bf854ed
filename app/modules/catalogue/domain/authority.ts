import type { AuthorityIdentifiers } from "./authority-identifiers.ts"
import type { AuthorityName } from "./authority-name.ts"
import type { RecordKind } from "./record-description.ts"

/** A person or a body who made documents of the catalogue, with all that is said of them. */
export type Authority = AuthorityName & {
  id: string
  version: number
  identifiers: AuthorityIdentifiers
  note: string | null
  sources: string | null
}

/** One form of the name; `records`: how many records print it. */
export type AuthorityForm = { key: number; form: string; records: number }

export type AuthorityWorks = {
  total: number
  byKind: { kind: RecordKind; count: number }[]
  /** Function codes of UNIMARC, "" when a record says none. */
  byFunction: { code: string; count: number }[]
  firstYear: number | null
  lastYear: number | null
}

/** As lists show one. */
export type ListedAuthority = AuthorityName & { id: string; records: number }
