import type { Sort } from "./ask.server.ts"
import type { FacetWanted, FoundFacet } from "./facets.server.ts"
import type { MarkedParts } from "./marks.ts"
import type { Understood } from "./understood.ts"

export interface Search {
  /** As typed. */
  query: string
  /** What `name:` may stand for: { auteur: "author", titre: "title" }; names without accents, in lower case; "title" is the title. */
  fields?: Readonly<Record<string, string>>
  /** Values wanted, by facet: any of a facet's values, all of the facets. `kind` is a facet. */
  filters?: Readonly<Record<string, readonly string[]>>
  facets?: readonly FacetWanted[]
  /** "relevance" unless said otherwise; without words the newest come first. */
  sort?: Sort
  /** From 1; nothing is listed beyond the ten thousandth thing. */
  page?: number
  /** 20 unless said otherwise; 100 at most. */
  perPage?: number
  /** "public" leaves out what only some may find, also for those who may. */
  visibility?: "public"
  /** No better query is looked for when little is found. */
  uncorrected?: boolean
}

export interface FoundThing {
  kind: string
  id: string
  title: MarkedParts
  /** Null when the thing has no text. */
  excerpt: MarkedParts | null
  /** What its owner gave to show it. */
  data: unknown
}

export interface Found {
  total: number
  results: FoundThing[]
  /** In the order asked for. */
  facets: FoundFacet[]
  /** A query like this one that finds more, in words of public things; null when there is none, or when enough was found. */
  didYouMean: string | null
  /** Words wanted that nothing has, whatever their accents and number. */
  unknown: string[]
  understood: Understood
}
