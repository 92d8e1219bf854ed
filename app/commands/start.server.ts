import type { Server } from "node:http"
import { closeSignIn, configureSignIn, prepareSetup } from "#modules/account/index.server.ts"
import type { Config } from "#platform/config/config.server.ts"
import { installationSecret } from "#platform/config/secret.server.ts"
import { whoRuns } from "#platform/db/embedded/lock.server.ts"
import { useSigningSecret } from "#platform/http/installation.server.ts"
import { startWorkers, stopWorkers } from "#platform/jobs/index.server.ts"
import { configureMail } from "#platform/mail/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { renewSearch } from "#platform/search/index.server.ts"
import { systemCaller } from "#platform/session/caller.ts"
import { embeddedSentence } from "./boot-sentences.server.ts"
import { createDemonstration, demonstrationSentence, fillDemonstration, isDemonstration } from "./first-start.server.ts"
import type { Installation } from "./open-installation.server.ts"
import { embeddedFolder, openInstallation } from "./open-installation.server.ts"
import { complain, say } from "./say.server.ts"
import { addressOf, createSite, isPortFree, listen } from "./serve.server.ts"

/** `npm start`: database, schema, reference data, workers, pages; then says where. Ctrl-C or SIGTERM stops everything in order. */
export async function start(config: Config): Promise<void> {
  const folder = config.databaseUrl === undefined ? embeddedFolder() : undefined
  const running = folder === undefined ? null : whoRuns(folder)
  if (running !== null) return complain(() => embeddedSentence(running))
  // Asked first: starting a database to learn that the port is taken would be a long way to a short sentence.
  if (!(await isPortFree(config))) return complain(() => m.platform_boot_port_taken(config))
  const installation = await openInstallation(config, "start")
  if (installation === undefined) return
  const secret = await installationSecret(config)
  useSigningSecret(secret)
  configureMail({ smtpUrl: config.smtpUrl, from: config.mailFrom })
  configureSignIn({ origin: config.origin ?? `http://localhost:${config.port}`, secret })
  await startWorkers()
  await renewSearch(systemCaller("start"))
  const demonstration = await isDemonstration(config)
  if (demonstration) await createDemonstration()
  const setupCode = demonstration ? undefined : await prepareSetup()
  const site = createSite(config)
  if (!(await listen(site, config))) {
    complain(() => m.platform_boot_port_taken(config))
    return await stop(undefined, installation)
  }
  const address = config.origin ?? addressOf(site, config)
  configureSignIn({ origin: address, secret })
  installation.announce(address)
  say(() => m.platform_boot_listening({ address }))
  if (folder !== undefined) say(() => m.platform_boot_data({ folder }))
  if (setupCode !== undefined)
    say(() => m.platform_boot_setup({ address: `${address}/installation/demarrage?code=${setupCode}` }))
  if (demonstration) {
    say(demonstrationSentence)
    await fillDemonstration(config.demonstrationRecords)
  }
  say(() => m.platform_boot_stop())
  stopOnSignal(site, installation)
}

function stopOnSignal(site: Server, installation: Installation): void {
  let stopping = false
  const onSignal = () => {
    if (stopping) return
    stopping = true
    say(() => m.platform_boot_stopping())
    void stop(site, installation).then(() => process.exit(process.exitCode ?? 0))
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal)
}

async function stop(site: Server | undefined, installation: Installation): Promise<void> {
  site?.close()
  site?.closeIdleConnections()
  await stopWorkers()
  site?.closeAllConnections()
  await closeSignIn()
  await installation.close()
}
