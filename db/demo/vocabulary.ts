import { createReadStream } from "node:fs"
import { join } from "node:path"
import { importSkosFile } from "#modules/vocabulary/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { Demonstration } from "./index.ts"

/** The word of address of the themes under which the demonstration files its documents and meetings. */
export const themesSlug = "themes-de-la-cohesion-sociale"

/** The themes of the demonstration, by the import that a centre would use; once there, a second time changes nothing. */
export const demonstration: Demonstration = { name: "vocabulary", create }

async function create(caller: Caller): Promise<void> {
  const file = createReadStream(join(process.cwd(), "db/demo/vocabulary/themes.ttl"))
  const outcome = await importSkosFile(caller, file, { fileName: "themes.ttl", dryRun: false })
  if (outcome.kind !== "imported" || outcome.report.findings.length > 0) {
    throw new Error(`The themes of the demonstration: ${JSON.stringify(outcome)}`)
  }
}
