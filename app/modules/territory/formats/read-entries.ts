import {
  parseCommuneCode,
  parseContratCode,
  parseDepartementCode,
  parseQpvCode,
  parseRegionCode,
  parseSiren,
} from "../domain/codes.ts"
import type { MultiPolygon } from "../domain/geometry.ts"
import type { ImportContents, ImportEntry, TerritoryEntry } from "../domain/import-entry.ts"
import { UnreadableFile } from "../domain/import-problem.ts"
import { contratOf } from "./contrat-cells.ts"
import type { TableLine } from "./csv-table.ts"
import type { CodedLevel } from "./known-columns.ts"
import { codeColumns, communeCodeColumns, communeNameColumns, nameColumns, populationColumns } from "./known-columns.ts"

/** A line of a table or a feature of a map, whatever file it came from. */
export type Described = TableLine & { shape: MultiPolygon | null; badShape: boolean }

export type FileEntries = { contents: ImportContents; entries: ImportEntry[] }

/**
 * What a file is about, from the names of its columns and the form of its codes, and each of its lines as an entry: the
 * finest level named wins, since a list of neighbourhoods also names communes.
 */
export function readEntries(described: readonly Described[]): FileEntries {
  const [first] = described
  if (first === undefined) throw new UnreadableFile("empty")
  const columns = [...first.cells.keys()]
  const passage = passageColumns(described, columns)
  if (passage !== null) return { contents: "passage", entries: described.flatMap((one) => passageEntry(one, passage)) }
  const { level, column } = codeColumn(described, columns)
  if (level === "contrat-de-ville" && isPerimeterList(described, columns))
    return { contents: "perimeter", entries: described.map((one) => perimeterEntry(one, column)) }
  return {
    contents: level,
    entries: together(
      described.flatMap((one) => apart(one, level, column)).map((one) => territoryEntry(one, level, column)),
    ),
  }
}

/** Two columns of neighbourhoods, one of each generation. */
function passageColumns(described: readonly Described[], columns: string[]): { older: string; newer: string } | null {
  const generation = (column: string, wanted: number) =>
    described.some(({ cells }) => parseQpvCode(cells.get(column) ?? "")?.generation === wanted)
  const older = columns.find((column) => generation(column, 2014))
  const newer = columns.find((column) => column !== older && generation(column, 2024))
  return older === undefined || newer === undefined ? null : { older, newer }
}

function passageEntry({ line, cells }: Described, { older, newer }: { older: string; newer: string }): ImportEntry[] {
  const [from, to] = [cells.get(older) ?? "", cells.get(newer) ?? ""]
  // A new neighbourhood has nothing before it, an ended one nothing after: that is no fault of the line.
  return from === "" || to === "" ? [] : [{ kind: "passage", line, older: from, newer: to }]
}

const levelsByPrecision = [
  "qpv",
  "neighbourhood",
  "contrat-de-ville",
  "commune",
  "epci",
  "departement",
  "region",
] as const
const parsers: Record<CodedLevel, (text: string) => string | null> = {
  qpv: (text) => parseQpvCode(text)?.code ?? null,
  neighbourhood: (text) => (/^[0-9A-Za-z][0-9A-Za-z-]{0,39}$/.test(text) ? text : null),
  "contrat-de-ville": parseContratCode,
  commune: parseCommuneCode,
  epci: parseSiren,
  departement: parseDepartementCode,
  region: parseRegionCode,
}

/** The code of an entry in the form the lists have it, or null when it cannot be one. */
export function parseEntryCode(level: CodedLevel, text: string): string | null {
  return parsers[level](text.trim())
}

function codeColumn(described: readonly Described[], columns: string[]): { level: CodedLevel; column: string } {
  for (const level of levelsByPrecision) {
    const column = codeColumns[level].find(
      (name) => columns.includes(name) && described.some(({ cells }) => fits(level, cells.get(name))),
    )
    if (column !== undefined) return { level, column }
  }
  for (const column of ["code", "id"].filter((name) => columns.includes(name)))
    for (const level of levelsByPrecision)
      if (level !== "neighbourhood" && described.every(({ cells }) => fits(level, cells.get(column))))
        return { level, column }
  throw new UnreadableFile("no-code", columns.slice(0, 12).join(", "))
}

function fits(level: CodedLevel, text: string | undefined): boolean {
  return text !== undefined && parseEntryCode(level, text) !== null
}

/** A list of the communes of contracts names a contract on several lines, or says nothing else of it. */
function isPerimeterList(described: readonly Described[], columns: string[]): boolean {
  const isShapeless = described.every(({ shape }) => shape === null)
  return (
    isShapeless &&
    communeCodeColumns.some((name) => columns.includes(name)) &&
    !nameColumns["contrat-de-ville"].some((name) => columns.includes(name))
  )
}

function perimeterEntry({ line, cells }: Described, column: string): ImportEntry {
  const commune = valueOf(cells, communeCodeColumns)
  return { kind: "perimeter", line, contrat: cells.get(column) ?? "", commune: parseCommuneCode(commune) ?? commune }
}

/** Some published maps put every neighbourhood of a commune on one line: each is a line of its own, named where names match. */
function apart(described: Described, level: CodedLevel, column: string): Described[] {
  const codes = (described.cells.get(column) ?? "").split(/\s*[,;|]\s*/)
  if (level !== "qpv" || codes.length < 2 || codes.some((code) => parseQpvCode(code) === null)) return [described]
  const named = nameColumns.qpv.find((name) => described.cells.has(name))
  const names = named === undefined ? [] : (described.cells.get(named) ?? "").split(", ")
  return codes.map((code, index) => {
    const cells = new Map(described.cells).set(column, code)
    if (named !== undefined) cells.set(named, names.length === codes.length ? (names[index] ?? "") : "")
    return { ...described, cells, shape: null, badShape: false }
  })
}

function territoryEntry(
  { line, cells, shape, badShape }: Described,
  level: CodedLevel,
  column: string,
): TerritoryEntry {
  const isPlace = level === "qpv" || level === "neighbourhood"
  const population = Number.parseInt(valueOf(cells, populationColumns).replaceAll(/\s/g, ""), 10)
  return {
    kind: "territory",
    line,
    level,
    code: parseEntryCode(level, cells.get(column) ?? "") ?? cells.get(column) ?? "",
    // The national list of contracts puts the département before the name.
    name:
      valueOf(cells, nameColumns[level])
        .replace(level === "contrat-de-ville" ? /^\w{2,3} - / : "", "")
        .trim() || null,
    communeCodes: isPlace ? communeCodes(valueOf(cells, communeCodeColumns)) : [],
    communeNames: isPlace ? names(valueOf(cells, communeNameColumns)) : [],
    population: isPlace && Number.isSafeInteger(population) && population >= 0 ? population : null,
    shape,
    badShape,
    contrat: level === "contrat-de-ville" ? contratOf(cells) : null,
  }
}

/**
 * Lines that name the same neighbourhood, one for each of its communes, are one entry; so are those of a contract, one for
 * each of its départements.
 */
function together(entries: TerritoryEntry[]): TerritoryEntry[] {
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

/** The first of these columns that is filled. */
export function valueOf(cells: ReadonlyMap<string, string>, columns: readonly string[]): string {
  return columns.map((column) => cells.get(column)?.trim() ?? "").find((value) => value !== "") ?? ""
}

/** What is not the form of a code stays as it is, to be refused with its name. */
function communeCodes(text: string): string[] {
  const parts = text.split(/[\s,;|]+/).filter((part) => part !== "")
  return parts.map((part) => parseCommuneCode(part) ?? part)
}

/** Names of communes hold spaces and hyphens: only commas, semicolons, bars and slashes part them. */
function names(text: string): string[] {
  return text
    .split(/[,;|/]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
}
