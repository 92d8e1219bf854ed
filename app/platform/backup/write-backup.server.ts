import { createReadStream, createWriteStream } from "node:fs"
import { mkdtemp, rename, rm, stat } from "node:fs/promises"
import { dirname, join } from "node:path"
import { Readable } from "node:stream"
import type pg from "pg"
import { openClient } from "#platform/db/pool.server.ts"
import { contentPath } from "#platform/files/store.server.ts"
import { listSequences, listTables } from "./catalog.server.ts"
import { addEntry, writeContainer } from "./container.server.ts"
import { portableSettings, writeTable } from "./copy-table.server.ts"
import type { Manifest } from "./manifest.ts"
import { fileEntry, manifestEntry, tableEntry } from "./manifest.ts"

export interface BackupOptions {
  /** The owner's connection. */
  url: string
  path: string
  passphrase?: string | undefined
  software: string
  onProgress?: (done: number, total: number) => void
}

/**
 * Writes the whole installation into one file, as of one instant, while it goes on working: a gzipped tar of a manifest, one CSV a table and every
 * stored file. The file appears under its name only when complete.
 */
export async function writeBackup(options: BackupOptions): Promise<Manifest> {
  const folder = dirname(options.path)
  const scratch = await mkdtemp(join(folder, ".maillage-backup-"))
  const client = openClient(options.url)
  try {
    await client.connect()
    await client.query(portableSettings)
    await client.query("begin transaction isolation level repeatable read read only")
    const manifest = await readInto(scratch, client, options)
    const partial = join(scratch, "backup")
    await writeContainer(partial, options.passphrase, async (archive) => {
      const text = Buffer.from(JSON.stringify(manifest, null, 2))
      await addEntry(archive, manifestEntry, text.length, Readable.from([text]))
      for (const table of manifest.tables)
        await addEntry(archive, tableEntry(table), table.bytes, createReadStream(join(scratch, tableName(table))))
      for (const file of manifest.files)
        await addEntry(archive, fileEntry(file.sha256), file.bytes, createReadStream(contentPath(file.sha256)))
    })
    await rename(partial, options.path)
    return manifest
  } finally {
    await client.end()
    await rm(scratch, { recursive: true, force: true })
  }
}

async function readInto(scratch: string, client: pg.Client, options: BackupOptions): Promise<Manifest> {
  const shapes = await listTables(client)
  const tables: Manifest["tables"] = []
  for (const shape of shapes) {
    const { schema, name, columns } = shape
    const measured = await writeTable(client, shape, createWriteStream(join(scratch, tableName(shape))))
    tables.push({ schema, name, columns, ...measured })
    options.onProgress?.(tables.length, shapes.length)
  }
  const { rows: migrations } = await client.query<{ name: string }>(
    "select name from platform.kysely_migration order by timestamp, name",
  )
  return {
    format: "maillage-backup",
    version: 1,
    software: options.software,
    createdAt: new Date().toISOString(),
    migrations: migrations.map((row) => row.name),
    tables,
    sequences: await listSequences(client),
    files: await listFiles(client),
    jobs: await listWaitingJobs(client),
  }
}

async function listFiles(client: pg.Client): Promise<Manifest["files"]> {
  const { rows } = await client.query<{ sha256: string }>("select distinct sha256 from platform.file order by sha256")
  const files = []
  for (const { sha256 } of rows) files.push({ sha256, bytes: (await stat(contentPath(sha256))).size })
  return files
}

async function listWaitingJobs(client: pg.Client): Promise<Manifest["jobs"]> {
  const { rows } = await client.query<{ name: string; data: unknown; start_after: Date }>(
    "select name, data, start_after from pgboss.job where state in ('created', 'retry', 'active') and name !~ '^__' order by created_on, id",
  )
  return rows.map(({ name, data, start_after }) => ({ name, data, startAfter: start_after.toISOString() }))
}

function tableName({ schema, name }: { schema: string; name: string }): string {
  return `${schema}.${name}.csv`
}
