import { parseQpvCode } from "../domain/codes.ts"
import type { TerritoryEntry } from "../domain/import-entry.ts"
import type { CodedLevel } from "./known-columns.ts"
import { nameColumns } from "./known-columns.ts"
import type { Described } from "./recognise.ts"
import { codeSeparator } from "./recognise.ts"

/** Some published maps put every neighbourhood of a commune on one line: each is a line of its own, named where names match. */
export function apart(described: Described, level: CodedLevel, column: string): Described[] {
  const codes = (described.cells.get(column) ?? "").split(codeSeparator)
  if (level !== "qpv" || codes.length < 2 || codes.some((code) => parseQpvCode(code) === null)) return [described]
  const named = nameColumns.qpv.find((name) => described.cells.has(name))
  const names = named === undefined ? [] : (described.cells.get(named) ?? "").split(", ")
  return codes.map((code, index) => {
    const cells = new Map(described.cells).set(column, code)
    if (named !== undefined) cells.set(named, names.length === codes.length ? (names[index] ?? "") : "")
    return { ...described, cells, shape: null, badShape: false }
  })
}

/**
 * Lines that name the same neighbourhood, one for each of its communes, are one entry; so are those of a contract, one for
 * each of its départements.
 */
export function together(entries: TerritoryEntry[]): TerritoryEntry[] {
  const byCode = new Map<string, TerritoryEntry>()
  const alone: TerritoryEntry[] = []
  for (const entry of entries) {
    const present = byCode.get(entry.code)
    if (present === undefined) byCode.set(entry.code, entry)
    else if (isMoreOf(present, entry)) add(present, entry)
    else alone.push(entry)
  }
  return [...byCode.values(), ...alone]
}

function isMoreOf(present: TerritoryEntry, entry: TerritoryEntry): boolean {
  if (entry.shape !== null) return false
  if (present.level === "qpv") return present.name === entry.name
  return (
    present.contrat !== null &&
    !entry.contrat?.departements.some((area) => present.contrat?.departements.includes(area))
  )
}

function add(present: TerritoryEntry, { communeCodes, communeNames, contrat }: TerritoryEntry): void {
  present.communeCodes.push(...communeCodes)
  present.communeNames.push(...communeNames)
  if (present.contrat === null || contrat === null) return
  present.contrat.departements.push(...contrat.departements)
  if (contrat.qpvPopulation !== null)
    present.contrat.qpvPopulation = (present.contrat.qpvPopulation ?? 0) + contrat.qpvPopulation
}
