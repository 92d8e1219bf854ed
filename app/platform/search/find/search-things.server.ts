import type { Tx } from "#platform/db/index.server.ts"
import { countMatching } from "./count.server.ts"
import { didYouMean } from "./did-you-mean.server.ts"
import type { FoundFacet } from "./facets.server.ts"
import { nameFacets } from "./facets.server.ts"
import type { Findings } from "./find.server.ts"
import { find } from "./find.server.ts"
import { excerptOf, markText } from "./marks.ts"
import type { Prepared } from "./prepare.server.ts"
import { prepare } from "./prepare.server.ts"
import type { Found, FoundThing, Search } from "./search.ts"
import { understoodOf } from "./understood.ts"

const lastReachable = 10_000
const few = 2

/** Finds what the actor of the transaction may find: one page of it, how many in all, facets counted over all of it. */
export async function searchThings(tx: Tx, search: Search): Promise<Found> {
  const prepared = await prepare(tx, search)
  const { match, tiers } = prepared.compile()
  // A facet that is filtered by is counted as if it were not: its other values can be chosen beside.
  const filtered = filteredFacets(search, prepared)
  const findings = await find(tx, {
    ...placeOf(search),
    match,
    others: filtered.map((name) => prepared.compile(name).match),
    tiers: (search.sort ?? "relevance") === "relevance" ? [...tiers, match] : [match],
    sort: search.sort ?? "relevance",
    withFacets: (search.facets ?? []).length > filtered.length,
    withRestricted: search.visibility !== "public",
    version: prepared.known.version,
  })
  return {
    total: findings.total,
    results: findings.rows.map((row) => thingOf(row, prepared.marked)),
    facets: await facetsOf(tx, search, prepared, findings),
    didYouMean:
      (findings.total > few && prepared.unknown.length === 0) || search.uncorrected === true
        ? null
        : await betterQuery(tx, search, prepared, findings.total),
    unknown: prepared.unknown.map(({ word }) => word.spelling),
    understood: understoodOf(prepared.reading, prepared.expanded),
  }
}

function filteredFacets(search: Search, { known }: Prepared): string[] {
  return (search.facets ?? [])
    .filter(({ name, within }) => within !== true && known.filters.has(name))
    .map(({ name }) => name)
}

async function facetsOf(tx: Tx, search: Search, prepared: Prepared, findings: Findings): Promise<FoundFacet[]> {
  const filtered = filteredFacets(search, prepared)
  const counted = (search.facets ?? []).map((wanted) => {
    const { sign, stamp } = prepared.known.facets.get(wanted.name) ?? { sign: "", stamp: "" }
    const at = filtered.indexOf(wanted.name)
    const counts = at === -1 ? findings.counts : findings.others[at]?.counts
    return { wanted, stamp, counts: counts?.get(sign) ?? new Map<number, number>() }
  })
  return await nameFacets(tx, counted)
}

/** A corrected query is proposed only when it was seen to find more. */
async function betterQuery(tx: Tx, search: Search, prepared: Prepared, total: number): Promise<string | null> {
  const query = await didYouMean(tx, search.query, prepared.doubted, total)
  if (query === null) return null
  const better = await prepare(tx, { ...search, query })
  return (await countMatching(tx, better.compile().match, search.visibility !== "public")) > total ? query : null
}

/** Which rows of the list: none beyond the last that can be reached. */
function placeOf(search: Search): { skip: number; wanted: number } {
  const limit = within(search.perPage, 20, 100)
  const skip = (within(search.page, 1, lastReachable) - 1) * limit
  return { skip, wanted: skip < lastReachable ? skip + limit : 0 }
}

function thingOf({ kind, id, shown }: Findings["rows"][number], marked: ReadonlySet<string>): FoundThing {
  const excerpt = shown.text === undefined || shown.text === "" ? null : excerptOf(shown.text, marked)
  return { kind, id, title: markText(shown.title, marked), excerpt, data: shown.data }
}

function within(asked: number | undefined, otherwise: number, most: number): number {
  const whole = Math.trunc(asked ?? otherwise)
  return whole >= 1 ? Math.min(whole, most) : otherwise
}
