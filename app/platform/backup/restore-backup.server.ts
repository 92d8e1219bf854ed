import { createWriteStream } from "node:fs"
import type { Readable, Writable } from "node:stream"
import { text } from "node:stream/consumers"
import type pg from "pg"
import type { Header } from "tar-stream"
import { migrateDatabase, migrationNames } from "#platform/db/migrate.server.ts"
import { openClient } from "#platform/db/pool.server.ts"
import { adoptContent } from "#platform/files/store.server.ts"
import type { ForeignKey, TableShape } from "./catalog.server.ts"
import { listForeignKeys, listTables, quoted } from "./catalog.server.ts"
import { PassphraseNeeded, readContainer, WrongPassphrase } from "./container.server.ts"
import { portableSettings, readTable, writeTable } from "./copy-table.server.ts"
import type { Manifest } from "./manifest.ts"
import { fileEntry, manifestEntry, manifestSchema, tableEntry } from "./manifest.ts"

export type RestoreProblem =
  | "not-a-backup"
  | "damaged"
  | "newer"
  | "not-empty"
  | "passphrase-needed"
  | "passphrase-wrong"
  | "migration"
export type RestoreOutcome =
  | { kind: "restored"; manifest: Manifest }
  | { kind: "failed"; problem: RestoreProblem; details: string }

export interface RestoreOptions {
  url: string
  path: string
  passphrase?: string | undefined
  onProgress?: (done: number, total: number) => void
}

class Failure extends Error {
  readonly problem: RestoreProblem
  constructor(problem: RestoreProblem, details: string) {
    super(details)
    this.problem = problem
  }
}

/**
 * Puts a backup into an empty database, then reads every table again and compares it with the manifest. One transaction: a file that is damaged
 * anywhere leaves the database empty of it.
 */
export async function restoreBackup(options: RestoreOptions): Promise<RestoreOutcome> {
  try {
    return { kind: "restored", manifest: await restore(options) }
  } catch (error) {
    if (error instanceof Failure) return { kind: "failed", problem: error.problem, details: error.message }
    if (error instanceof PassphraseNeeded) return { kind: "failed", problem: "passphrase-needed", details: "" }
    if (error instanceof WrongPassphrase) return { kind: "failed", problem: "passphrase-wrong", details: "" }
    return { kind: "failed", problem: "damaged", details: error instanceof Error ? error.message : String(error) }
  }
}

async function restore(options: RestoreOptions): Promise<Manifest> {
  if (await holdsData(options.url)) throw new Failure("not-empty", "")
  const manifest = await readManifest(options)
  await makeSchema(options.url, manifest)
  const client = openClient(options.url)
  await client.connect()
  try {
    await client.query(portableSettings)
    await client.query("begin")
    await fill(client, manifest, options)
    await compare(client, manifest)
    await client.query("commit")
    // Else the planner would take the tables for empty until the server looks by itself.
    await client.query("analyze")
    return manifest
  } finally {
    await client.end()
  }
}

/** An installation is empty when no module's table holds anything but what a migration wrote. */
async function holdsData(url: string): Promise<boolean> {
  const client = openClient(url)
  await client.connect()
  try {
    const { rows } = await client.query<{ there: boolean }>(
      "select to_regclass('platform.kysely_migration') is not null as there",
    )
    return rows[0]?.there === true
  } finally {
    await client.end()
  }
}

async function readManifest({ path, passphrase }: RestoreOptions): Promise<Manifest> {
  let first: string | undefined
  await readContainer(path, passphrase, async (header, content) => {
    if (first === undefined && header.name === manifestEntry) first = await text(content)
    first ??= ""
    content.resume()
  }).catch((error: unknown) => {
    if (error instanceof PassphraseNeeded || error instanceof WrongPassphrase) throw error
    if (first === undefined || first === "")
      throw new Failure("not-a-backup", error instanceof Error ? error.message : "")
    throw error
  })
  const parsed = manifestSchema.safeParse(parseJson(first))
  if (!parsed.success) throw new Failure("not-a-backup", "")
  return parsed.data
}

function parseJson(content: string | undefined): unknown {
  try {
    return JSON.parse(content ?? "")
  } catch {
    return undefined
  }
}

/** The schema as it was when the backup was made: an older one is brought up to date by the next start. */
async function makeSchema(url: string, manifest: Manifest): Promise<void> {
  const known = new Set(await migrationNames())
  const unknown = manifest.migrations.filter((name) => !known.has(name))
  if (unknown.length > 0) throw new Failure("newer", unknown.join(", "))
  const outcome = await migrateDatabase(url, { only: new Set(manifest.migrations) })
  if (outcome.kind === "failed") throw new Failure("migration", outcome.details)
}

async function fill(client: pg.Client, manifest: Manifest, options: RestoreOptions): Promise<void> {
  const keys = await listForeignKeys(client)
  const shapes = await listTables(client)
  await setAside(client, keys, shapes)
  const expected = new Map(manifest.tables.map((table) => [tableEntry(table), table]))
  const files = new Map(manifest.files.map((file) => [fileEntry(file.sha256), file]))
  const total = expected.size + files.size
  const seen = new Set<string>()
  await readContainer(options.path, options.passphrase, async (header: Header, content: Readable) => {
    const table = expected.get(header.name)
    const file = files.get(header.name)
    if (table !== undefined) same(header.name, table, await readTable(client, table, content))
    if (file !== undefined) await adoptContent(content, file.sha256)
    if (table === undefined && file === undefined) return
    seen.add(header.name)
    options.onProgress?.(seen.size, total)
  })
  if (seen.size !== total) throw new Failure("damaged", `${total - seen.size}`)
  await putBack(client, keys, shapes)
  for (const { name, value } of manifest.sequences) {
    if (value !== null) await client.query("select setval($1::regclass, $2::bigint)", [name, value])
  }
}

/** What a migration put into the tables goes; neither foreign keys nor triggers watch while rows come in any order, nor row security, which COPY refuses. */
async function setAside(client: pg.Client, keys: ForeignKey[], shapes: TableShape[]): Promise<void> {
  for (const key of keys) await client.query(`alter table ${key.table} drop constraint ${key.name}`)
  for (const shape of shapes) {
    if (shape.forced) await client.query(`alter table ${quoted(shape)} no force row level security`)
    await client.query(`alter table ${quoted(shape)} disable trigger user`)
  }
  for (const shape of shapes) await client.query(`delete from ${quoted(shape)}`)
}

async function putBack(client: pg.Client, keys: ForeignKey[], shapes: TableShape[]): Promise<void> {
  for (const shape of shapes) {
    await client.query(`alter table ${quoted(shape)} enable trigger user`)
    if (shape.forced) await client.query(`alter table ${quoted(shape)} force row level security`)
  }
  for (const key of keys) await client.query(`alter table ${key.table} add constraint ${key.name} ${key.definition}`)
}

/** The proof: every table, written again from the database, is the same to the byte. */
async function compare(client: pg.Client, manifest: Manifest): Promise<void> {
  const shapes = new Map((await listTables(client)).map((shape) => [tableEntry(shape), shape]))
  for (const table of manifest.tables) {
    const shape = shapes.get(tableEntry(table))
    if (shape === undefined) throw new Failure("damaged", tableEntry(table))
    const nowhere = process.platform === "win32" ? "\\\\.\\nul" : "/dev/null"
    const again: Writable = createWriteStream(nowhere)
    same(tableEntry(table), table, await writeTable(client, { ...shape, columns: table.columns }, again))
  }
}

function same(name: string, expected: { rows: number; sha256: string }, found: { rows: number; sha256: string }): void {
  if (expected.sha256 !== found.sha256) throw new Failure("damaged", name)
}
