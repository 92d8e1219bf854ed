/** Who may find a thing. The second wall: row security applies it again in the database. */
export type Visibility =
  | { audience: "public" }
  /** Signed-in professionals. */
  | { audience: "registered" }
  /** The staff of these centres. */
  | { audience: "staff"; centreIds: readonly string[] }
  /** These accounts and the staff of these centres. */
  | { audience: "accounts"; accountIds: readonly string[]; centreIds: readonly string[] }

/** What a module gives to the index about one of its things. */
export interface SearchEntry {
  /** Such as "catalogue.record"; also the value of the facet `kind`. */
  kind: string
  /** A UUID. */
  id: string
  visibility: Visibility
  title: string
  /** Names and subjects, by field: searched before the text, and alone with `field:word`. */
  fields?: Readonly<Record<string, readonly string[]>>
  /** What else is searched; excerpts are taken from it. */
  text?: string
  /** Exact values to count and to filter by, such as { year: ["2019"], theme: [uuid] }. */
  facets?: Readonly<Record<string, readonly string[]>>
  /** ISO date (or year, or year and month) by which newer comes first; undated comes last. */
  date?: string
  /** By which titles are put in order, when not the title itself. */
  sortTitle?: string
  /** What the owner needs to show a result (address, line about it); never searched. */
  data?: unknown
}
