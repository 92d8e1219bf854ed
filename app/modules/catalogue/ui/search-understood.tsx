import { getLocale, m } from "#platform/messages/index.ts"
import type { CatalogueSearch } from "../domain/catalogue-search.ts"
import { searchedAlso } from "../domain/searched-also.ts"
import { searchAddress } from "./catalogue-address.ts"

type Props = {
  found: {
    search: CatalogueSearch
    didYouMean: string | null
    insteadOf: string | null
    understood: { also: Parameters<typeof searchedAlso>[0] }
  }
}

/** How the words were read: another spelling proposed or taken instead, what was looked for besides. */
export function SearchUnderstood({ found: { search, didYouMean, insteadOf, understood } }: Props) {
  const also = searchedAlso(understood.also, getLocale())
  return (
    <>
      {didYouMean !== null && (
        <p>
          {m.catalogue_search_did_you_mean()}{" "}
          <a href={searchAddress({ ...search, query: didYouMean, page: 1 })} rel="nofollow">
            {didYouMean}
          </a>
        </p>
      )}
      {insteadOf !== null && <p>{m.catalogue_search_instead({ typed: insteadOf, query: search.query })}</p>}
      {also.length > 0 && <p className="text-soft">{m.catalogue_search_also({ words: also.join(", ") })}</p>}
    </>
  )
}
