import { readLanguages } from "#modules/catalogue/index.ts"
import type { IndexMeaning } from "./cql-indexes.ts"
import { contextSets, plainIndexes } from "./cql-indexes.ts"
import type { CqlClause, CqlQuery, CqlTree, Diagnostic } from "./cql-tree.ts"
import { planText } from "./plan-text.ts"
import { planYears } from "./plan-years.ts"
import type { Planned } from "./planned.ts"
import { unsupported } from "./planned.ts"

// What our search does anyway: French stems, without accents nor capitals.
const knownModifiers = new Set(["relevant", "stem", "word", "string", "ignorecase", "ignoreaccents"])

/** Turns a CQL query into a search of our index, or says by a diagnostic of SRU what of it is not supported. */
export function planSearch({ tree, prefixes }: CqlQuery): Planned {
  return planTree(tree, prefixes)
}

function planTree(tree: CqlTree, prefixes: Record<string, string>): Planned {
  if (tree.kind === "clause") return planClause(tree, prefixes)
  const left = planTree(tree.left, prefixes)
  if (left.kind === "diagnostic") return left
  const right = planTree(tree.right, prefixes)
  if (right.kind === "diagnostic") return right
  return { kind: "search", search: { kind: tree.operator, left: left.search, right: right.search } }
}

function planClause(clause: CqlClause, prefixes: Record<string, string>): Planned {
  const meaning = meaningOf(clause.index, prefixes)
  if ("code" in meaning) return { kind: "diagnostic", diagnostic: meaning }
  const modifier = clause.modifiers.find((name) => !knownModifiers.has(name.replace(/^.*\./, "")))
  if (modifier !== undefined) return unsupported(20, modifier)
  if (meaning.kind === "all-records") return planAll(clause)
  if (meaning.kind === "year") return planYears(clause)
  if (meaning.kind === "facet") return planFacet(clause, meaning.facet)
  return planText(clause, meaning)
}

/** The meaning of "dc.title", "title" or nothing; a prefix may be one that the query itself names. */
export function meaningOf(index: string | undefined, prefixes: Record<string, string>): IndexMeaning | Diagnostic {
  if (index === undefined) return { kind: "text", field: undefined }
  const name = index.toLowerCase()
  const dot = name.indexOf(".")
  const prefix = dot === -1 ? "" : name.slice(0, dot)
  const own = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : undefined
  const set = contextSets.find((one) =>
    own === undefined ? one.prefix === prefix : one.uri === own || one.otherUris.includes(own),
  )
  if (set === undefined && (own !== undefined || prefix !== "")) return { code: 15, details: own ?? prefix }
  const indexes = set === undefined ? plainIndexes : set.indexes
  const found = Object.hasOwn(indexes, name.slice(dot + 1)) ? indexes[name.slice(dot + 1)] : undefined
  return found ?? { code: 16, details: index }
}

function planAll({ relation, term }: CqlClause): Planned {
  if (relation !== "=") return unsupported(19, relation)
  return term === "1" ? { kind: "search", search: { kind: "everything" } } : unsupported(36, term)
}

function planFacet({ relation, term }: CqlClause, name: string): Planned {
  if (!["=", "==", "exact", "any"].includes(relation)) return unsupported(22, relation)
  const values = (relation === "any" ? term.split(/\s+/) : [term]).map((value) => value.trim().toLowerCase())
  if (values.every((value) => value === "")) return unsupported(27, "")
  return {
    kind: "search",
    search: { kind: "facet", name, values: name === "language" ? values.map(languageOf) : values },
  }
}

/** "fr" and "fra" are what records say as "fre" (ISO 639-2/B). */
function languageOf(value: string): string {
  return readLanguages(value)?.[0] ?? value
}
