import { readdir, rm, stat } from "node:fs/promises"
import { join } from "node:path"
import { sql } from "kysely"
import { read } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/tx.ts"
import type { Caller } from "#platform/session/caller.ts"
import { contentFolder } from "./store.server.ts"

/** A content younger than this may belong to a transaction that is still to be written. */
const leastAge = 24 * 3_600_000

/** Removes contents that no file refers to any more, and what was received and never kept; answers how many went. */
export async function tidyContents(caller: Caller, now: Date): Promise<number> {
  let removed = 0
  for (const folder of await names(contentFolder())) {
    const path = join(contentFolder(), folder)
    const found = (await names(path)).map((name) => ({ path: join(path, name), sha256: folder + name }))
    const kept = folder === "incoming" ? new Set<string>() : await known(caller, folder)
    for (const content of found) {
      const about = kept.has(content.sha256) ? undefined : await stat(content.path).catch(() => undefined)
      if (about === undefined || now.getTime() - Math.max(about.mtimeMs, about.ctimeMs) < leastAge) continue
      await rm(content.path, { force: true })
      removed += 1
    }
  }
  return removed
}

async function known(caller: Caller, start: string): Promise<Set<string>> {
  const rows = await read(caller, async (tx) => {
    const found = await sql<{ sha256: string }>`
      select distinct sha256 from platform.file where sha256 like ${`${start}%`}`.execute(tables(tx))
    return found.rows
  })
  return new Set(rows.map(({ sha256 }) => sha256))
}

async function names(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => [])
}
