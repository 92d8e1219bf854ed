import { readIsbn, readIssn } from "#modules/catalogue/index.ts"
import type { BooleanSearch } from "#platform/search/index.server.ts"
import type { IndexMeaning } from "./cql-indexes.ts"
import type { CqlClause } from "./cql-tree.ts"
import type { Planned } from "./planned.ts"
import { unsupported } from "./planned.ts"

const longestTerm = 500
const shortestBeginning = 3
const mostWords = 40

/** Words asked for, side by side ("="), all or any of them; a word may end with an asterisk. */
export function planText(clause: CqlClause, meaning: Extract<IndexMeaning, { kind: "text" | "number" }>): Planned {
  const { relation, term } = clause
  if (term.length > longestTerm) return unsupported(23, String(longestTerm))
  if (/[<>]/.test(relation) || relation === "within" || relation === "encloses") return unsupported(22, relation)
  if (!["=", "adj", "scr", "all", "any", ...(meaning.kind === "number" ? ["==", "exact"] : [])].includes(relation)) {
    return unsupported(19, relation)
  }
  const words = wordsOf(term)
  if (!Array.isArray(words)) return { kind: "diagnostic", diagnostic: words }
  if (words.length === 0) return unsupported(27, "")
  if (words.length > mostWords) return unsupported(23, `${mostWords} words`)
  if (meaning.kind === "number") return joined("or", (relation === "any" ? words : [whole(words)]).map(numberSearch))
  const searches = words.map((word) => textSearch(word, meaning.field))
  if (relation === "any") return joined("or", searches)
  if (relation === "all") return joined("and", searches)
  if (words.length > 1 && words.some(({ begins }) => begins)) return unsupported(28, term)
  return {
    kind: "search",
    search: words.length > 1 ? textSearch(whole(words), meaning.field) : (searches[0] ?? nothing),
  }
}

interface Word {
  text: string
  begins: boolean
}

const nothing: BooleanSearch = { kind: "facet", name: "kind", values: [] }

/** The words of a term, its escapes undone; masking other than an asterisk at the end of a word is not supported. */
function wordsOf(term: string): Word[] | { code: number; details: string } {
  const words: Word[] = []
  for (const run of term.split(/\s+/).filter((word) => word !== "")) {
    const bare = run.replaceAll(/\\./g, "x")
    if (bare.includes("^")) return { code: 31, details: run }
    if (/[*?]/.test(bare.replace(/\*$/, ""))) return { code: 28, details: run }
    const begins = bare.endsWith("*")
    const text = (begins ? run.slice(0, -1) : run).replaceAll(/\\(.)/g, "$1")
    if (begins && text.replace(/[^\p{L}\p{N}]/gu, "").length < shortestBeginning) return { code: 29, details: run }
    words.push({ text, begins })
  }
  return words
}

function textSearch({ text, begins }: Word, field: string | undefined): BooleanSearch {
  return { kind: "text", field, text, begins }
}

/** An ISBN in its 13 digits, an ISSN with its hyphen; another number as typed. */
function numberSearch({ text, begins }: Word): BooleanSearch {
  return { kind: "text", field: "number", text: readIsbn(text).value ?? readIssn(text).value ?? text, begins }
}

function whole(words: readonly Word[]): Word {
  return { text: words.map(({ text }) => text).join(" "), begins: words.some(({ begins }) => begins) }
}

function joined(kind: "and" | "or", searches: readonly BooleanSearch[]): Planned {
  const [first = nothing, ...more] = searches
  return { kind: "search", search: more.reduce<BooleanSearch>((left, right) => ({ kind, left, right }), first) }
}
