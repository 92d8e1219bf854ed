import { parseCommuneCode } from "../domain/codes.ts"
import type { ImportContents, ImportEntry, TerritoryEntry } from "../domain/import-entry.ts"
import { UnreadableFile } from "../domain/import-problem.ts"
import { contratOf } from "./contrat-cells.ts"
import { apart, together } from "./join-entries.ts"
import type { CodedLevel } from "./known-columns.ts"
import { communeCodeColumns, communeNameColumns, nameColumns, populationColumns } from "./known-columns.ts"
import type { Described } from "./recognise.ts"
import { codeColumn, isPerimeterList, parseEntryCode, passageColumns } from "./recognise.ts"

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

function passageEntry({ line, cells }: Described, { older, newer }: { older: string; newer: string }): ImportEntry[] {
  const [from, to] = [cells.get(older) ?? "", cells.get(newer) ?? ""]
  // A new neighbourhood has nothing before it, an ended one nothing after: that is no fault of the line.
  return from === "" || to === "" ? [] : [{ kind: "passage", line, older: from, newer: to }]
}

function perimeterEntry({ line, cells }: Described, column: string): ImportEntry {
  const commune = valueOf(cells, communeCodeColumns)
  return { kind: "perimeter", line, contrat: cells.get(column) ?? "", commune: parseCommuneCode(commune) ?? commune }
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

/** The first of these columns that is filled. */
function valueOf(cells: ReadonlyMap<string, string>, columns: readonly string[]): string {
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
