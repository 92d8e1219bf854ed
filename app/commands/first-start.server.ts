import { listCentres } from "#modules/centre/index.server.ts"
import type { Config } from "#platform/config/config.server.ts"
import { readSetting, writeSetting } from "#platform/config/settings.server.ts"
import { write } from "#platform/db/database.server.ts"
import { knowTables, read } from "#platform/db/index.server.ts"
import { enqueueJob } from "#platform/jobs/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { demonstrationSignIns } from "../../db/demo/account.ts"
import { fillCatalogueJob } from "../../db/demo/fill-catalogue.job.server.ts"
import { demonstrations } from "../../db/demo/index.ts"
import { say, showProgress } from "./say.server.ts"

const setting = "demonstration"
/** Among the steps done: that the catalogue is being filled, which then goes on by itself. */
const filled = "catalogue-filling"
const caller = systemCaller("demonstration")

/** Whether this installation shows the demonstration: begun already, or new and asked for. */
export async function isDemonstration(config: Config): Promise<boolean> {
  return await read(caller, async (tx) => {
    if ((await readSetting(tx, setting)) !== undefined) return true
    return config.demonstration && (await listCentres(tx)).length === 0
  })
}

/** Creates what is missing of the demonstration, module by module; each step done is remembered, so that a start that was cut short goes on. */
export async function createDemonstration(): Promise<void> {
  const done = await read(caller, async (tx) => new Set(((await readSetting(tx, setting)) ?? []) as string[]))
  const missing = demonstrations.filter(({ name }) => !done.has(name))
  if (missing.length === 0) return
  say(() => m.platform_boot_demonstration())
  await remember([...done])
  for (const [index, part] of missing.entries()) {
    await part.create(caller)
    await remember([...done.add(part.name)])
    showProgress(index + 1, missing.length)
  }
  await knowTables()
}

/** Once the site answers: has the catalogue filled in the background, on the first start and after one that was cut short. */
export async function fillDemonstration(records: number): Promise<void> {
  await write(caller.actor, async (tx) => {
    const done = (await readSetting(tx, setting)) as string[]
    if (records === 0 || done.includes(filled)) return
    await enqueueJob(tx, fillCatalogueJob, { records })
    await writeSetting(tx, setting, [...done, filled])
  })
}

/** Who can sign in to the demonstration: for the console. */
export function demonstrationSentence(): string {
  const lines = demonstrationSignIns.map(({ roleKey, email, password }) => `  ${email}  ${password}  (${m[roleKey]()})`)
  return [m.platform_boot_demonstration_sign_ins(), ...lines].join("\n")
}

async function remember(names: string[]): Promise<void> {
  await write(caller.actor, (tx) => writeSetting(tx, setting, names))
}
