import type { Tx } from "#platform/db/index.server.ts"
import { everything, ofFacet, quoteLexeme } from "../index/lexemes.ts"
import { compileQuery } from "../query/compile.ts"
import { all, any } from "../query/logic.ts"
import type { Sort } from "./ask.server.ts"
import type { BooleanSearch, BooleanText } from "./boolean-search.ts"
import { find } from "./find.server.ts"
import { lookUp } from "./lookup.server.ts"
import { prepare } from "./prepare.server.ts"

const lastReachable = 10_000
const fieldWord = "champ"
// No entry has the code 0.
const nothing = quoteLexeme(ofFacet(0))

/**
 * Finds the public things of a kind that a boolean search matches: how many in all, and the identifiers of `limit` of them from after
 * the first `skip` ones. Nothing is listed beyond the ten thousandth.
 */
export async function searchBoolean(
  tx: Tx,
  wanted: { kind: string; search: BooleanSearch; sort?: Sort },
  page: { skip: number; limit: number },
): Promise<{ total: number; ids: string[] }> {
  const match = all([await facetQuery(tx, "kind", [wanted.kind]), await queryOf(tx, wanted.search)]) ?? nothing
  const found = await find(tx, {
    match,
    others: [],
    tiers: [match],
    sort: wanted.sort ?? "newest",
    skip: page.skip,
    wanted: page.skip < lastReachable ? page.skip + page.limit : 0,
    withFacets: false,
    withRestricted: false,
  })
  return { total: found.total, ids: found.rows.map(({ id }) => id) }
}

async function queryOf(tx: Tx, search: BooleanSearch): Promise<string> {
  switch (search.kind) {
    case "everything":
      return quoteLexeme(everything)
    case "facet":
      return await facetQuery(tx, search.name, search.values)
    case "text":
      return await textQuery(tx, search)
    default: {
      const [left, right] = [await queryOf(tx, search.left), await queryOf(tx, search.right)]
      if (search.kind === "or") return any([left, right]) ?? nothing
      return all([left, search.kind === "not" ? `!(${right})` : right]) ?? nothing
    }
  }
}

async function facetQuery(tx: Tx, name: string, values: readonly string[]): Promise<string> {
  if (values.length === 0) return nothing
  const known = await lookUp(tx, [], { [name]: values }, [])
  return compileQuery([], known.corpus, [], [...known.filters.values()]).match
}

async function textQuery(tx: Tx, { field, text, begins }: BooleanText): Promise<string> {
  const said = begins ? `${text.replace(/[^\p{L}\p{N}]/gu, " ").trim()}*` : `"${text.replace(/["«»“”]/g, " ")}"`
  const query = field === undefined ? said : `${fieldWord}:${said}`
  const prepared = await prepare(tx, { query, ...(field === undefined ? {} : { fields: { [fieldWord]: field } }) })
  return prepared.reading.clauses.length === 0 ? nothing : prepared.compile().match
}
