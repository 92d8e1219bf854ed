import type { CqlClause } from "./cql-tree.ts"
import type { Planned } from "./planned.ts"
import { unsupported } from "./planned.ts"

const [earliest, latest] = [1000, 2199]

/** Years asked for: "= 2010", ">= 2010", 'within "2001 2005"'; of a longer date ("2010-05-12") the year counts. */
export function planYears({ relation, term }: CqlClause): Planned {
  if (term.trim() === "") return unsupported(27, "")
  const years = term.trim().split(/\s+/).map(yearOf)
  const [from, to] = years
  if (from === undefined || years.includes(undefined)) return unsupported(36, term)
  const known = years.filter((year) => year !== undefined)
  if (relation === "within") return to === undefined || known.length > 2 ? unsupported(36, term) : between(from, to)
  if (relation === "any") return found(known)
  if (known.length > 1) return unsupported(36, term)
  if (["=", "==", "exact"].includes(relation)) return found([from])
  if (relation === "<") return between(earliest, from - 1)
  if (relation === "<=") return between(earliest, from)
  if (relation === ">") return between(from + 1, latest)
  if (relation === ">=") return between(from, latest)
  return unsupported(relation === "<>" || relation === "all" || relation === "adj" ? 22 : 19, relation)
}

function yearOf(text: string): number | undefined {
  const year = /^(\d{4})(?:-?\d\d(?:-?\d\d)?)?$/.exec(text)?.[1]
  return year === undefined ? undefined : Number(year)
}

function between(from: number, to: number): Planned {
  const [first, last] = [Math.max(from, earliest), Math.min(to, latest)]
  return found(Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index))
}

function found(years: readonly number[]): Planned {
  return { kind: "search", search: { kind: "facet", name: "year", values: years.map(String) } }
}
