import type { Config } from "#platform/config/config.server.ts"
import { jobNames, runJobNow } from "#platform/jobs/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { openInstallation } from "./open-installation.server.ts"
import { complain, say } from "./say.server.ts"

/** `npm run job NAME [JSON]`: runs one job here and now, outside the queue; without a name, lists them. */
export async function runJob(config: Config, [name, input]: string[]): Promise<void> {
  if (name === undefined) return say(() => [m.platform_job_usage(), ...jobNames()].join("\n"))
  if (!jobNames().includes(name)) return complain(() => m.platform_job_unknown({ name, names: jobNames().join(", ") }))
  const installation = await openInstallation(config, `job ${name}`, { beside: true })
  if (installation === undefined) return
  try {
    await runJobNow(name, input === undefined ? {} : JSON.parse(input))
    say(() => m.platform_job_done({ name }))
  } catch (error) {
    complain(() => m.platform_job_failed({ name, details: error instanceof Error ? error.message : String(error) }))
  } finally {
    await installation.close()
  }
}
