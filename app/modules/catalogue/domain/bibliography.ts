import type { RecordDescription } from "./record-description.ts"

export const bibliographyOrders = ["author", "year", "title"] as const
export type BibliographyOrder = (typeof bibliographyOrders)[number]

export const bibliographyGroupings = ["none", "kind", "theme", "year"] as const
export type BibliographyGrouping = (typeof bibliographyGroupings)[number]

export type BibliographyGroup<Item> = { key: string; items: Item[] }

type Described = { description: RecordDescription }

const themeKinds = new Set(["topic", "category", "uncontrolled"])
const collator = new Intl.Collator("fr", { sensitivity: "base", numeric: true })

/** Documents in the order of a bibliography, by groups: a kind, a first theme, a year ("" for those without), one group when none are wanted. */
export function arrangeBibliography<Item extends Described>(
  items: readonly Item[],
  order: BibliographyOrder,
  grouping: BibliographyGrouping,
): BibliographyGroup<Item>[] {
  const sorted = [...items].sort((one, other) => compare(one.description, other.description, order))
  const groups = Map.groupBy(sorted, ({ description }) => groupOf(description, grouping))
  const newestFirst = grouping === "year"
  return [...groups]
    .map(([key, some]) => ({ key, items: some }))
    .sort((one, other) =>
      one.key === "" ? 1 : other.key === "" ? -1 : collator.compare(one.key, other.key) * (newestFirst ? -1 : 1),
    )
}

function groupOf({ kind, subjects, year }: RecordDescription, grouping: BibliographyGrouping): string {
  if (grouping === "kind") return kind
  if (grouping === "year") return year === null ? "" : String(year)
  return grouping === "theme" ? (subjects.find((subject) => themeKinds.has(subject.kind))?.parts[0] ?? "") : ""
}

function compare(one: RecordDescription, other: RecordDescription, order: BibliographyOrder): number {
  const byTitle = collator.compare(one.sortTitle, other.sortTitle)
  const byYear = (other.year ?? 0) - (one.year ?? 0)
  if (order === "title") return byTitle || byYear
  const byAuthor = collator.compare(firstName(one), firstName(other))
  return order === "year" ? byYear || byAuthor || byTitle : byAuthor || -byYear || byTitle
}

/** By which a document files: its first author, or its title when it has none. */
function firstName({ contributors, sortTitle }: RecordDescription): string {
  const [first] = contributors
  return first === undefined ? sortTitle : `${first.name} ${first.givenName ?? ""}`
}
