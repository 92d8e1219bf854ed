import { sql } from "kysely"
import { readSetting, writeSetting } from "#platform/config/settings.server.ts"
import { tables, write } from "#platform/db/index.server.ts"
import { enqueueJob } from "#platform/jobs/index.server.ts"
import type { Caller } from "#platform/session/caller.ts"
import { analysisVersion } from "../index/row.ts"
import { rebuildSearchJob } from "./rebuild.job.server.ts"

const setting = "search.analysis"

/**
 * At the start of an installation: when what stands in the index was made by an earlier version, a job makes it anew, once. Answers
 * whether it was asked for.
 */
export async function renewSearch(caller: Caller): Promise<boolean> {
  return await write(caller.actor, async (tx) => {
    if ((await readSetting(tx, setting)) === analysisVersion) return false
    await writeSetting(tx, setting, analysisVersion)
    const { rows } = await sql`select from search.public_entry limit 1`.execute(tables(tx))
    if (rows.length === 0) return false
    await enqueueJob(tx, rebuildSearchJob, {})
    return true
  })
}
