import { z } from "zod"
import { done, operation, refused } from "#platform/operation/index.server.ts"
import { checkLinksJob } from "../jobs/check-links.job.server.ts"
import { permissions } from "../permissions.ts"
import { catalogue } from "../tables.server.ts"

/** Somebody asks whether one address answers again. */
export const recheckLink = operation({
  name: "catalogue.recheck-link",
  permission: permissions["catalogue.catalogue"],
  input: z.object({ url: z.string().max(2000) }),
  async run({ tx, now, input, audit, enqueue }) {
    const row = await catalogue(tx)
      .updateTable("catalogue.checked_link")
      .set({ next_at: now })
      .where("url", "=", input.url)
      .returning("url")
      .executeTakeFirst()
    if (row === undefined) return refused("catalogue_refused_link_unknown")
    await enqueue(checkLinksJob, { urls: [input.url] })
    audit({})
    return done({})
  },
})
