import type { PublicationYears } from "./publication-year.ts"
import { readPublicationYears } from "./publication-year.ts"
import type { Host, Publication } from "./record-description.ts"

const order = ["publication", "production", "distribution", "manufacture", "copyright"]

/** The years that the dates say: those of publication first, then that of the issue it stands in. */
export function deriveYears(publications: readonly Publication[], host: Host | null): PublicationYears {
  const statements = publications.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
  const dates = [...statements.map(({ date }) => date), host?.date ?? null]
  for (const date of dates) {
    const years = readPublicationYears(date ?? "")
    if (years.year !== null) return years
  }
  return { year: null, yearEnd: null }
}
