import { join } from "node:path"
import type { Config } from "#platform/config/config.server.ts"
import { readConfig } from "#platform/config/config.server.ts"
import { limitUploads, useFileFolder } from "#platform/files/index.server.ts"
import { allowPrivateAddresses } from "#platform/http/guarded-fetch.server.ts"
import { m } from "#platform/messages/index.ts"
import { backup } from "./backup.server.ts"
import { importFile } from "./import.server.ts"
import { runJob } from "./job.server.ts"
import { measurePage } from "./measure-page.server.tsx"
import { restore } from "./restore.server.ts"
import { complain } from "./say.server.ts"
import { start } from "./start.server.ts"

/** What the built application can do from the console: one line per command. */
const commands: Record<string, (config: Config, words: string[]) => Promise<void>> = {
  start,
  import: importFile,
  job: runJob,
  backup,
  restore,
  "measure-page": measurePage,
}

/** Reads the settings, then runs the command; wrong settings stop it with a sentence each. */
export async function runCommand([name = "start", ...words]: string[]): Promise<void> {
  const settings = readConfig(process.env)
  if ("problems" in settings) {
    complain(() => [m.platform_boot_settings(), ...settings.problems()].join("\n"))
    return
  }
  const command = commands[name]
  if (command === undefined) throw new Error(`Unknown command: ${name}`)
  useFileFolder(join(settings.config.dataFolder, "files"))
  limitUploads(settings.config.maxUploadBytes)
  allowPrivateAddresses(settings.config.privateAddresses)
  await command(settings.config, words)
}
