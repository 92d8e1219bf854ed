import { existsSync } from "node:fs"
import type { RestoreProblem } from "#platform/backup/index.server.ts"
import { restoreBackup } from "#platform/backup/index.server.ts"
import type { Config } from "#platform/config/config.server.ts"
import { installJobs, requeueJobs } from "#platform/jobs/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { readArguments } from "./backup.server.ts"
import { reachDatabase } from "./open-installation.server.ts"
import { complain, say, showProgress } from "./say.server.ts"

/** `npm run restore FILE [--passphrase-file FILE]`: a backup into an empty database, compared table by table before anything is kept. */
export async function restore(config: Config, words: string[]): Promise<void> {
  const given = readArguments(words)
  if (given === undefined) return complain(() => m.platform_restore_usage())
  if (!existsSync(given.path)) return complain(() => m.platform_restore_no_file({ path: given.path }))
  const server = await reachDatabase(config, "restore", false)
  if (server === undefined) return
  try {
    const outcome = await restoreBackup({
      url: server.url,
      path: given.path,
      passphrase: given.passphrase,
      onProgress: showProgress,
    })
    if (outcome.kind === "failed") {
      return complain(() =>
        sentences[outcome.problem]({
          details: outcome.details,
          path: given.path,
          folder: server.folder ?? "DATABASE_URL",
        }),
      )
    }
    await installJobs(server.url)
    await requeueJobs(server.url, outcome.manifest.jobs)
    const rows = outcome.manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    say(() =>
      m.platform_restore_done({ tables: outcome.manifest.tables.length, rows, files: outcome.manifest.files.length }),
    )
  } finally {
    await server.stop()
  }
}

const sentences: Record<RestoreProblem, (values: { details: string; path: string; folder: string }) => string> = {
  "not-a-backup": m.platform_restore_not_a_backup,
  damaged: m.platform_restore_damaged,
  newer: m.platform_restore_newer,
  "not-empty": m.platform_restore_not_empty,
  "passphrase-needed": m.platform_restore_passphrase_needed,
  "passphrase-wrong": m.platform_restore_passphrase_wrong,
  migration: m.platform_restore_migration,
}
