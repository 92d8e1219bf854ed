import { randomBytes } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { gunzipSync } from "node:zlib"
import pg from "pg"
import { afterAll, beforeAll, expect, inject, test } from "vitest"
import { writeSetting } from "#platform/config/settings.server.ts"
import { write } from "#platform/db/database.server.ts"
import { contentPath, keepFile, receiveFile, useFileFolder } from "#platform/files/store.server.ts"
import { installJobs } from "#platform/jobs/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { restoreBackup } from "./restore-backup.server.ts"
import { writeBackup } from "./write-backup.server.ts"

const database = await useDatabase()
const folder = mkdtempSync(join(tmpdir(), "maillage-backup-test-"))
const passphrase = "une phrase longue, avec des accents : éàü"
// What CSV, SQL and JSON each have trouble with.
const difficult = 'L’été "à 50 %", 1 234,5 €\n\\N ; \t \u2028 🌍 {"a": null}'
const emptied: string[] = []

beforeAll(async () => {
  useFileFolder(join(folder, "files"))
  const { actor } = systemCaller("test")
  await write(actor, async (tx) => {
    await writeSetting(tx, "difficult", difficult)
    await writeSetting(tx, "empty", "")
    const file = await receiveFile(Readable.from([Buffer.from(difficult)]), {
      name: "été.txt",
      mediaType: "text/plain",
    })
    await keepFile(tx, file, { visibility: "staff" })
  })
})

afterAll(async () => {
  for (const url of emptied) await dropDatabase(url)
  rmSync(folder, { recursive: true, force: true })
})

test("what comes back is what went, row by row and file by file, for an owner whom row security binds", async () => {
  const path = join(folder, "plain.tar.gz")
  const written = await writeBackup({ url: database.url, path, software: "test" })
  expect(written.tables.find((table) => table.name === "file")).toMatchObject({ rows: 1 })
  const [stored] = written.files
  rmSync(contentPath(stored?.sha256 ?? ""))

  const url = await emptyDatabase()
  const restored = await restoreBackup({ url, path })
  expect(restored).toEqual({ kind: "restored", manifest: written })
  expect(readFileSync(contentPath(stored?.sha256 ?? ""), "utf8")).toBe(difficult)

  await installJobs(url)
  const again = await writeBackup({ url, path: join(folder, "again.tar.gz"), software: "test" })
  expect(again.tables).toEqual(written.tables)
  expect(again.sequences).toEqual(written.sequences)
})

test("an encrypted backup shows nothing, and opens with its passphrase only", async () => {
  const path = join(folder, "encrypted")
  await writeBackup({ url: database.url, path, passphrase, software: "test" })
  expect(() => gunzipSync(readFileSync(path))).toThrow()
  const url = await emptyDatabase()
  expect(await restoreBackup({ url, path })).toMatchObject({ problem: "passphrase-needed" })
  expect(await restoreBackup({ url, path, passphrase: "une autre" })).toMatchObject({ problem: "passphrase-wrong" })
  const opened = await restoreBackup({ url, path, passphrase })
  expect(opened.kind === "failed" ? opened : "restored").toBe("restored")
}, 60_000)

test("a damaged backup leaves nothing behind", async () => {
  const path = join(folder, "whole.tar.gz")
  await writeBackup({ url: database.url, path, software: "test" })
  const bytes = readFileSync(path)
  writeFileSync(join(folder, "cut.tar.gz"), bytes.subarray(0, bytes.length - 200))
  const url = await emptyDatabase()
  expect(await restoreBackup({ url, path: join(folder, "cut.tar.gz") })).toMatchObject({
    kind: "failed",
    problem: "damaged",
  })
  expect(await query(url, "select count(*)::int as n from pg_namespace where nspname = 'platform'")).toEqual([{ n: 0 }])
})

test("what is no backup is refused by name", async () => {
  const path = join(folder, "letter.txt")
  writeFileSync(path, "Bonjour,")
  expect(await restoreBackup({ url: await emptyDatabase(), path })).toMatchObject({ problem: "not-a-backup" })
})

test("an installation is never overwritten", async () => {
  const path = join(folder, "other.tar.gz")
  await writeBackup({ url: database.url, path, software: "test" })
  expect(await restoreBackup({ url: database.url, path })).toMatchObject({ problem: "not-empty" })
})

/** A database of an ordinary account, as a hosting company gives one: no superuser, but allowed to make roles. */
async function emptyDatabase(): Promise<string> {
  const name = `backup_${randomBytes(6).toString("hex")}`
  const url = new URL(inject("templateUrl"))
  await query(url.href, `create role ${name} login createrole nosuperuser nobypassrls password 'ordinary'`)
  // Roles belong to the server: this one must be able to give them, as whoever made them can.
  await query(url.href, `grant maillage_app, maillage_signin to ${name} with admin option`)
  await query(adminOf(url), `create database ${name} owner ${name}`)
  url.pathname = `/${name}`
  url.username = name
  url.password = "ordinary"
  emptied.push(url.href)
  return url.href
}

async function dropDatabase(ordinary: string): Promise<void> {
  const name = new URL(ordinary).username
  const admin = adminOf(new URL(inject("templateUrl")))
  await query(admin, `drop database ${name} with (force)`)
  await query(admin, `drop role ${name}`)
}

function adminOf(template: URL): string {
  const url = new URL(template)
  url.pathname = "/postgres"
  return url.href
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
