import type { BooleanSearch } from "#platform/search/index.server.ts"
import type { Diagnostic } from "./cql-tree.ts"

/** A part of a query as a search of our index, or the diagnostic that says why it is none. */
export type Planned = { kind: "search"; search: BooleanSearch } | { kind: "diagnostic"; diagnostic: Diagnostic }

export function unsupported(code: number, details: string): Planned {
  return { kind: "diagnostic", diagnostic: { code, details } }
}
