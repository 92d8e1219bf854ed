import { createReadStream } from "node:fs"
import { basename, resolve } from "node:path"
import { importNow, reportLines } from "#modules/catalogue/index.server.ts"
import type { ImportCounts } from "#modules/catalogue/index.ts"
import { listCentres } from "#modules/centre/index.server.ts"
import type { Config } from "#platform/config/config.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { ReceivedFile } from "#platform/files/index.server.ts"
import { receiveFile } from "#platform/files/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { systemCaller } from "#platform/session/caller.ts"
import type { ImportArguments } from "./import-arguments.ts"
import { readImportArguments } from "./import-arguments.ts"
import { openInstallation } from "./open-installation.server.ts"
import { complain, consoleLocale, say, showProgress } from "./say.server.ts"

const caller = systemCaller("import", consoleLocale())

/** `npm run import -- FILE [--dry-run] [--centre SLUG] [--origin NAME]`: fails only when nothing in the file could be read. */
export async function importFile(config: Config, words: string[]): Promise<void> {
  const given = readImportArguments(words)
  if (given === undefined) return complain(() => m.catalogue_command_usage())
  const installation = await openInstallation(config, "import", { beside: true })
  if (installation === undefined) return
  try {
    await importInto(given)
  } finally {
    await installation.close()
  }
}

async function importInto(given: ImportArguments): Promise<void> {
  const path = resolve(process.env["INIT_CWD"] ?? process.cwd(), given.path)
  const centres = await read(caller, listCentres)
  // The first centre of the installation, unless another one is named.
  const [oldest] = centres.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const centre = given.centre === undefined ? oldest : centres.find(({ slug }) => slug === given.centre)
  if (oldest === undefined) return complain(() => m.catalogue_command_without_centre())
  if (centre === undefined) {
    const slugs = centres.map(({ slug }) => slug).join(", ")
    return complain(() => m.catalogue_command_no_centre({ slug: given.centre ?? "", slugs }))
  }
  const file = await receive(path)
  if (file === undefined) return complain(() => m.catalogue_command_no_file({ path }))
  const shown = { file: file.name, centre: centre.name, origin: given.origin }
  say(() => (given.dryRun ? m.catalogue_command_start_dry(shown) : m.catalogue_command_start(shown)))
  const { dryRun, origin } = given
  const imported = await importNow(
    caller,
    { centreId: centre.id, origin, dryRun, file },
    {
      onStart: (takenUp) => void (takenUp && say(() => m.catalogue_command_taken_up())),
      onProgress: (done, total) => showProgress(percent(done, total), 100),
    },
  )
  if (imported.kind === "refused") return complain(() => imported.sentence)
  const { runId, counts } = imported
  if (counts === undefined) return complain(() => m.catalogue_command_busy())
  await report({ centreId: centre.id, runId }, counts, dryRun)
}

async function report(ids: { centreId: string; runId: string }, counts: ImportCounts, dryRun: boolean): Promise<void> {
  const lines = await read(caller, (tx) => reportLines(tx, ids, { dryRun }))
  const write = counts.created + counts.updated + counts.unchanged > 0 ? say : complain
  write(() => lines().join("\n"))
}

async function receive(path: string): Promise<ReceivedFile | undefined> {
  try {
    return await receiveFile(createReadStream(path), { name: basename(path), mediaType: "application/octet-stream" })
  } catch {
    return undefined
  }
}

function percent(done: number, total: number): number {
  return total === 0 ? 100 : Math.min(100, Math.round((100 * done) / total))
}
