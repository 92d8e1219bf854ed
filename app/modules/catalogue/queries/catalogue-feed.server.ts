import type { Tx } from "#platform/db/index.server.ts"
import type { CatalogueSearch } from "../domain/catalogue-search.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { contributorName, wholeTitle } from "../domain/shown-names.ts"
import type { FeedEntry } from "../formats/feed.ts"
import { catalogue } from "../tables.server.ts"
import { searchCatalogueIds } from "./search-catalogue-ids.server.ts"

const longestSummary = 600
const mostEntries = 30

/** The records of a search that arrived last, as entries of a feed; `addressOf` gives the whole address of a record. */
export async function catalogueFeed(
  tx: Tx,
  search: CatalogueSearch,
  addressOf: (permanentId: string) => string,
): Promise<FeedEntry[]> {
  const ids = await searchCatalogueIds(tx, { ...search, sort: "arrival", page: 1 }, mostEntries)
  if (ids.length === 0) return []
  const rows = await catalogue(tx)
    .selectFrom("catalogue.record")
    .select(["id", "permanent_id", "description", "created_at", "updated_at"])
    .where("permanent_id", "in", ids)
    .execute()
  const byId = new Map(rows.map((row) => [row.permanent_id, row]))
  return ids.flatMap((permanentId) => {
    const row = byId.get(permanentId)
    if (row === undefined) return []
    const description = row.description as RecordDescription
    return [
      {
        id: `urn:uuid:${row.id}`,
        title: wholeTitle(description),
        url: addressOf(permanentId),
        authors: description.contributors.slice(0, 5).map(contributorName),
        summary: summaryOf(description),
        categories: [...new Set(description.subjects.map((subject) => subject.parts.join(", ")))],
        publishedAt: row.created_at,
        updatedAt: row.updated_at,
      },
    ]
  })
}

function summaryOf({ abstracts, publications, year }: RecordDescription): string {
  const [abstract = ""] = abstracts
  if (abstract !== "") return abstract.length > longestSummary ? `${abstract.slice(0, longestSummary)}…` : abstract
  const [publisher = null] = publications.flatMap((publication) => publication.publishers)
  return [publisher, year].filter((part) => part !== null).join(", ")
}
