import { createHash } from "node:crypto"
import type { Readable, Writable } from "node:stream"
import { Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import type pg from "pg"
import { from as copyFrom, to as copyTo } from "pg-copy-streams"
import type { TableShape } from "./catalog.server.ts"
import { quote, quoted } from "./catalog.server.ts"

export interface Measured {
  rows: number
  bytes: number
  sha256: string
}

/** One way of writing every value, whatever the server's own settings. */
export const portableSettings = `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8'`

/** Writes a table as CSV (RFC 4180, UTF-8, header line; an empty field is NULL, "" is an empty text) and measures it. */
export async function writeTable(client: pg.ClientBase, table: TableShape, out: Writable): Promise<Measured> {
  const columns = table.columns.map(quote).join(", ")
  const query = `copy (select ${columns} from ${quoted(table)} order by ${table.order}) to stdout with (format csv, header)`
  const rows = client.query(copyTo(query))
  const measure = measuring()
  await pipeline(rows, measure.stream, out)
  return { rows: rows.rowCount, ...measure.result() }
}

/** Reads such a CSV into a table; answers what was read. */
export async function readTable(
  client: pg.ClientBase,
  table: Pick<TableShape, "schema" | "name" | "columns">,
  csv: Readable,
): Promise<Measured> {
  const into = client.query(
    copyFrom(`copy ${quoted(table)} (${table.columns.map(quote).join(", ")}) from stdin with (format csv, header)`),
  )
  const measure = measuring()
  await pipeline(csv, measure.stream, into)
  return { rows: into.rowCount, ...measure.result() }
}

function measuring(): { stream: Transform; result(): { bytes: number; sha256: string } } {
  const hash = createHash("sha256")
  let bytes = 0
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      hash.update(chunk)
      bytes += chunk.length
      next(null, chunk)
    },
  })
  return { stream, result: () => ({ bytes, sha256: hash.digest("hex") }) }
}
