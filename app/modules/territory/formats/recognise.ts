import {
  parseCommuneCode,
  parseContratCode,
  parseDepartementCode,
  parseQpvCode,
  parseRegionCode,
  parseSiren,
} from "../domain/codes.ts"
import type { MultiPolygon } from "../domain/geometry.ts"
import { UnreadableFile } from "../domain/import-problem.ts"
import type { TableLine } from "./csv-table.ts"
import type { CodedLevel } from "./known-columns.ts"
import { codeColumns, communeCodeColumns, nameColumns } from "./known-columns.ts"

/** A line of a table or a feature of a map, whatever file it came from. */
export type Described = TableLine & { shape: MultiPolygon | null; badShape: boolean }

/** Two columns of neighbourhoods, one of each generation. */
export function passageColumns(
  described: readonly Described[],
  columns: string[],
): { older: string; newer: string } | null {
  const generation = (column: string, wanted: number) =>
    described.some(({ cells }) => parseQpvCode(cells.get(column) ?? "")?.generation === wanted)
  const older = columns.find((column) => generation(column, 2014))
  const newer = columns.find((column) => column !== older && generation(column, 2024))
  return older === undefined || newer === undefined ? null : { older, newer }
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

/** The finest level that a column of known name holds codes of; else what a column called "code" or "id" can only be. */
export function codeColumn(described: readonly Described[], columns: string[]): { level: CodedLevel; column: string } {
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
  const [first = ""] = level === "qpv" ? (text ?? "").split(codeSeparator) : [text]
  return parseEntryCode(level, first) !== null
}

/** A list of the communes of contracts names a contract on several lines, or says nothing else of it. */
export function isPerimeterList(described: readonly Described[], columns: string[]): boolean {
  const isShapeless = described.every(({ shape }) => shape === null)
  return (
    isShapeless &&
    communeCodeColumns.some((name) => columns.includes(name)) &&
    !nameColumns["contrat-de-ville"].some((name) => columns.includes(name))
  )
}

export const codeSeparator = /\s*[,;|]\s*/
