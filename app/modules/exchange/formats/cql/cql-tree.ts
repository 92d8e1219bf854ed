/** A CQL query as written (CQL 1.2): nothing of what it names is known yet. */
export type CqlTree = CqlClause | { kind: "boolean"; operator: "and" | "or" | "not"; left: CqlTree; right: CqlTree }

export interface CqlClause {
  kind: "clause"
  /** As written, with its context set ("dc.title"); undefined for a term alone. */
  index: string | undefined
  relation: string
  modifiers: string[]
  term: string
}

export interface CqlQuery {
  tree: CqlTree
  sort: CqlSortKey[]
  /** Context sets that the query names itself: prefix → URI; "" for the default one. */
  prefixes: Record<string, string>
}

export interface CqlSortKey {
  index: string
  modifiers: string[]
}

/** A diagnostic of SRU (info:srw/diagnostic/1/…): its number, and what it is about. */
export interface Diagnostic {
  code: number
  details: string
}
