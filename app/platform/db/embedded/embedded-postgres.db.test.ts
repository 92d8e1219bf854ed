import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { describe, expect, test, vi } from "vitest"
import { startEmbedded } from "./embedded-postgres.server.ts"
import { whoRuns } from "./lock.server.ts"
import { query } from "./testing/query.ts"
import { serversOn, started, useScratch } from "./testing/scratch.ts"

// Whoever comes first makes the cluster, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })
const scratch = useScratch()
// One folder goes through most of it, in any order: each test leaves it stopped and whole.
const folder = join(scratch, "postgres")
const isRoot = process.getuid?.() === 0

describe("a folder's life", () => {
  test("starts empty, keeps its rows, its password and its port, and leaves no process", async () => {
    const first = await started({ folder })
    await query(first.url, "create table if not exists kept (text text primary key)")
    await query(first.url, "insert into kept values ('É l’été 🌱') on conflict do nothing")
    await first.stop()
    expect(serversOn(folder)).toEqual([])

    const second = await started({ folder })
    expect(second.url).toBe(first.url)
    expect(await query(second.url, "select text, lower('É') as lower from kept")).toEqual([
      { text: "É l’été 🌱", lower: "é" },
    ])
    await second.stop()
    expect(serversOn(folder)).toEqual([])
  })

  test("is closed to other accounts, without and with the right port", async () => {
    const server = await started({ folder })
    const url = new URL(server.url)
    url.password = "wrong"
    await expect(query(url.href, "select 1")).rejects.toThrow(/password authentication failed/)
    const files = ["password", "lock.sqlite", "running.json", "cluster"]
    expect(files.filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0)).toEqual([])
    await server.stop()
  })

  test("holds what the product builds on: checksums, UTF-8, French search, trigrams, unaccent", async () => {
    const server = await started({ folder })
    const [row] = await query(
      server.url,
      `select current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
        current_setting('server_encoding') as encoding, to_tsvector('french', 'ÉCOLES fermées')::text as vector,
        'ÉCOLE' ilike 'école' as folded, 'École' ~ '^\\w+$' as word`,
    )
    expect(row).toEqual({
      ...{ checksums: "on", fsync: "on", encoding: "UTF8", vector: "'ferm':2 'écol':1" },
      ...{ folded: true, word: true },
    })
    await query(server.url, "create extension if not exists unaccent")
    await query(server.url, "create extension if not exists pg_trgm")
    const [found] = await query(
      server.url,
      "select unaccent('Îlot Ænone') as plain, similarity('élèves', 'eleves') < 1 as near",
    )
    expect(found).toEqual({ plain: "Ilot AEnone", near: true })
    await server.stop()
  })

  test("ignores the PostgreSQL variables of the shell", async () => {
    vi.stubEnv("PGPORT", "1")
    vi.stubEnv("PGDATA", "/nonexistent")
    vi.stubEnv("PGOPTIONS", "--nonsense")
    const server = await startEmbedded({ folder })
    vi.unstubAllEnvs()
    expect(server.kind).toBe("started")
    if (server.kind === "started") await server.stop()
  })

  test("takes another port when the last one is taken", async () => {
    const first = await started({ folder })
    await first.stop()
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(Number(new URL(first.url).port), "127.0.0.1", resolve))
    const second = await started({ folder })
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port)
    expect(await query(second.url, "select 1 as one")).toEqual([{ one: 1 }])
    await second.stop()
    taken.close()
  })
})

describe("refusals", () => {
  test("a second start is told who runs, and where", async () => {
    expect(whoRuns(folder)).toBeNull()
    const server = await started({ folder, purpose: "start" })
    server.announce("http://127.0.0.1:4000")
    const expected = {
      ...{ kind: "already-running", folder, pid: process.pid, purpose: "start" },
      ...{ address: "http://127.0.0.1:4000", url: server.url },
    }
    expect(await startEmbedded({ folder })).toEqual(expected)
    expect(whoRuns(folder)).toEqual(expected)
    expect(await query(server.url, "select 1 as one")).toEqual([{ one: 1 }])
    await server.stop()
    expect(whoRuns(folder)).toBeNull()
  })

  test("a start during a stop waits for it", async () => {
    const first = await started({ folder })
    const stopping = first.stop()
    const second = await startEmbedded({ folder })
    await stopping
    expect(second.kind).toBe("started")
    if (second.kind === "started") await second.stop()
  })

  test("a folder of another version is left alone", async () => {
    const server = await started({ folder })
    await server.stop()
    writeFileSync(join(folder, "cluster", "PG_VERSION"), "17\n")
    const before = readdirSync(join(folder, "cluster"))
    expect(await startEmbedded({ folder })).toEqual({ kind: "other-version", folder, found: "17", expected: "18" })
    expect(readdirSync(join(folder, "cluster"))).toEqual(before)
    writeFileSync(join(folder, "cluster", "PG_VERSION"), "18\n")
  })

  test("a path that is a file", async () => {
    const file = join(scratch, "file")
    writeFileSync(file, "")
    expect(await startEmbedded({ folder: file })).toMatchObject({ kind: "not-writable", folder: file })
  })

  test.runIf(isRoot)("a folder that the server’s account may not pass", async () => {
    const above = join(scratch, "private")
    mkdirSync(above, { mode: 0o700 })
    const outcome = await startEmbedded({ folder: join(above, "postgres") })
    expect(outcome).toMatchObject({ kind: "not-writable", details: expect.stringContaining(above) as string })
  })

  test.skipIf(isRoot)("a folder without the right to write", async () => {
    const above = join(scratch, "read-only")
    mkdirSync(above, { mode: 0o700 })
    chmodSync(above, 0o500)
    expect(await startEmbedded({ folder: join(above, "postgres") })).toMatchObject({ kind: "not-writable" })
    chmodSync(above, 0o700)
  })
})
