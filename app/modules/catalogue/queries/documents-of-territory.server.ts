import type { TerritoryPartLine } from "#modules/territory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { searchThings } from "#platform/search/index.server.ts"
import { readCatalogueSearch } from "../domain/catalogue-search.ts"
import type { ShownRecord } from "../domain/found-records.ts"
import { facetAddress, recordAddress } from "../ui/catalogue-address.ts"
import { documentLang } from "../ui/labels.ts"
import { setWords } from "../ui/set-words.ts"
import { indexSearch } from "./search-catalogue.server.ts"

const shown = 5

/** What the catalogue holds on a territory and what lies in it, for its page: the newest documents, then the way to all of them. */
export async function documentsOfTerritory(tx: Tx, territoryId: string): Promise<TerritoryPartLine[]> {
  const asked = readCatalogueSearch(new URLSearchParams({ territoire: territoryId, tri: "recents" }))
  const { total, results } = await searchThings(tx, { ...indexSearch(asked, new Map()), page: 1, perPage: shown })
  const newest = results.map(({ title, data }) => {
    const { permanentId, year, language } = data as ShownRecord
    const whole = setWords(title.map((part) => (typeof part === "string" ? part : part.mark)).join(""), language)
    return {
      text: year === null ? whole : `${whole} (${year})`,
      href: recordAddress(permanentId),
      lang: documentLang(language),
    }
  })
  if (total <= shown) return newest
  return [
    ...newest,
    {
      text: m.catalogue_territory_all({ count: total, number: formatNumber(total, getLocale()) }),
      href: facetAddress("territory", territoryId),
    },
  ]
}
