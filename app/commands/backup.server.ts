import { existsSync, readFileSync, statSync } from "node:fs"
import { dirname } from "node:path"
import { writeBackup } from "#platform/backup/index.server.ts"
import type { Config } from "#platform/config/config.server.ts"
import { softwareVersion } from "#platform/config/software.server.ts"
import { databaseUrl } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { fromCaller } from "./from-caller.server.ts"
import { openInstallation } from "./open-installation.server.ts"
import { complain, say, showProgress } from "./say.server.ts"

/** `npm run backup FILE [--passphrase-file FILE]`: the whole installation in one file, while it goes on working. */
export async function backup(config: Config, words: string[]): Promise<void> {
  const given = readArguments(words)
  if (given === undefined) return complain(() => m.platform_backup_usage())
  if (existsSync(given.path)) return complain(() => m.platform_backup_file_exists({ path: given.path }))
  if (!existsSync(dirname(given.path)))
    return complain(() => m.platform_backup_no_folder({ path: dirname(given.path) }))
  const installation = await openInstallation(config, "backup", { beside: true })
  if (installation === undefined) return
  try {
    const { tables, files } = await writeBackup({
      url: databaseUrl(),
      path: given.path,
      passphrase: given.passphrase,
      software: softwareVersion(),
      onProgress: showProgress,
    })
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    say(() =>
      m.platform_backup_done({
        path: given.path,
        tables: tables.length,
        rows,
        files: files.length,
        bytes: statSync(given.path).size,
      }),
    )
  } catch (error) {
    complain(() => m.platform_backup_failed({ details: error instanceof Error ? error.message : String(error) }))
  } finally {
    await installation.close()
  }
}

/** FILE and the passphrase, from --passphrase-file (its first line) or MAILLAGE_PASSPHRASE; undefined when the words are not those. */
export function readArguments(words: string[]): { path: string; passphrase: string | undefined } | undefined {
  const option = words.indexOf("--passphrase-file")
  const file = option === -1 ? undefined : words[option + 1]
  const [path, ...more] = words.filter((_, index) => option === -1 || (index !== option && index !== option + 1))
  if (path === undefined || more.length > 0 || (option !== -1 && (file === undefined || !existsSync(fromCaller(file)))))
    return undefined
  const passphrase =
    file === undefined ? process.env["MAILLAGE_PASSPHRASE"] : readFileSync(fromCaller(file), "utf8").split("\n")[0]
  return { path: fromCaller(path), passphrase: passphrase === "" ? undefined : passphrase }
}
