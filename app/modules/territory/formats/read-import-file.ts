import { UnreadableFile } from "../domain/import-problem.ts"
import { columnName, readCsvTable } from "./csv-table.ts"
import { decodeText } from "./decode-text.ts"
import type { FileFeature } from "./geojson.ts"
import { readGeojson } from "./geojson.ts"
import type { FileEntries } from "./read-entries.ts"
import { readEntries } from "./read-entries.ts"
import type { Described } from "./recognise.ts"
import { readShapefile } from "./shapefile.ts"
import { readTopojson } from "./topojson.ts"
import { readZip } from "./zip.ts"

/**
 * What a file of territories says, recognised by its content: GeoJSON, TopoJSON, a zipped shapefile, or CSV. Throws
 * UnreadableFile, with the reason, for anything else.
 */
export function readImportFile(bytes: Buffer): FileEntries {
  return readEntries(describedIn(bytes))
}

function describedIn(bytes: Buffer): Described[] {
  if (bytes.length > 3 && bytes.readUInt32LE(0) === 0x04034b50) return readShapefile(readZip(bytes)).map(describe)
  const text = decodeText(bytes)
  if (!/^[\uFEFF\s]*[{[]/.test(text.slice(0, 1000))) return tableLines(text)
  const json = parsed(text)
  return (isTopology(json) ? topologyFeatures(json) : readGeojson(json)).map(describe)
}

function tableLines(text: string): Described[] {
  const { columns, lines } = readCsvTable(text)
  if (columns.length < 2) throw new UnreadableFile("not-known")
  return lines.map((line) => ({ ...line, shape: null, badShape: false }))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch (error) {
    throw new UnreadableFile("json", error instanceof Error ? error.message.slice(0, 120) : "")
  }
}

function isTopology(json: unknown): boolean {
  return typeof json === "object" && json !== null && "type" in json && json.type === "Topology"
}

function topologyFeatures(json: unknown): FileFeature[] {
  try {
    return readTopojson(json).flatMap(({ features }) => features.map((feature) => ({ ...feature, badShape: false })))
  } catch {
    throw new UnreadableFile("json", "Topology")
  }
}

/** Features count from 1, as lines do. A property that is a list of one, as some portals write, is that one. */
function describe({ id, properties, shape, badShape }: FileFeature, index: number): Described {
  const cells = new Map<string, string>(id === null ? [] : [["id", id]])
  for (const [name, value] of Object.entries(properties)) {
    const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
    if (typeof only === "string" || typeof only === "number")
      cells.set(columnName(name), String(only).normalize("NFC").replaceAll("\0", "").trim())
  }
  return { line: index + 1, cells, shape, badShape }
}
