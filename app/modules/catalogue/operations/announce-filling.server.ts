import { z } from "zod"
import { removeSetting, writeSetting } from "#platform/config/settings.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { done, operation } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { fillingSetting, findFilling } from "../queries/filling.server.ts"
import { catalogue } from "../tables.server.ts"

/** Tells those who search that a large base is on its way in, until the imports of that origin are over. */
export const announceFilling = operation({
  name: "catalogue.announce-filling",
  permission: permissions["catalogue.announce"],
  input: z.object({ origin: z.string().min(1).max(80), records: z.int().min(1) }),
  async run({ tx, input }) {
    await writeSetting(tx, fillingSetting, input)
    return done(null)
  },
})

/** Within the end of an import: what was announced is over when no import of its origin is left. */
export async function settleFilling(tx: Tx): Promise<void> {
  const filling = await findFilling(tx)
  if (filling === undefined) return
  const left = await catalogue(tx)
    .selectFrom("catalogue.import_run as run")
    .innerJoin("catalogue.origin as origin", (join) =>
      join.onRef("origin.id", "=", "run.origin_id").onRef("origin.centre_id", "=", "run.centre_id"),
    )
    .select("run.id")
    .where("origin.name", "=", filling.origin)
    .where("run.state", "<>", "done")
    .executeTakeFirst()
  if (left === undefined) await removeSetting(tx, fillingSetting)
}
