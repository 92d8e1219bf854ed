import type { Server } from "node:http"
import { closeSignIn, configureSignIn } from "#modules/account/index.server.ts"
import type { Config } from "#platform/config/config.server.ts"
import { installationSecret } from "#platform/config/secret.server.ts"
import { startWorkers, stopWorkers } from "#platform/jobs/index.server.ts"
import { configureMail } from "#platform/mail/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { createDemonstration, isDemonstration } from "./first-start.server.ts"
import type { Installation } from "./open-installation.server.ts"
import { openInstallation } from "./open-installation.server.ts"
import { complain, say } from "./say.server.ts"
import { addressOf, createSite, isPortFree, listen } from "./serve.server.ts"

/** `npm start`: database, schema, reference data, workers, pages; then says where. Ctrl-C or SIGTERM stops everything in order. */
export async function start(config: Config): Promise<void> {
  // Asked first: starting a database to learn that the port is taken would be a long way to a short sentence.
  if (!(await isPortFree(config))) return complain(() => m.platform_boot_port_taken(config))
  const installation = await openInstallation(config, "start")
  if (installation === undefined) return
  const secret = await installationSecret(config)
  configureMail({ smtpUrl: config.smtpUrl, from: config.mailFrom })
  configureSignIn({ origin: config.origin ?? `http://localhost:${config.port}`, secret })
  await startWorkers()
  const demonstration = await isDemonstration(config)
  if (demonstration) await createDemonstration()
  const site = createSite(config)
  if (!(await listen(site, config))) {
    complain(() => m.platform_boot_port_taken(config))
    return await stop(undefined, installation)
  }
  const address = config.origin ?? addressOf(site, config)
  configureSignIn({ origin: address, secret })
  installation.announce(address)
  say(() => m.platform_boot_listening({ address }))
  const { embeddedFolder } = installation
  if (embeddedFolder !== undefined) say(() => m.platform_boot_data({ folder: embeddedFolder }))
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
