import { sql } from "kysely"
import { z } from "zod"
import { readSetting, writeSetting } from "#platform/config/settings.server.ts"
import { done, operation } from "#platform/operation/index.server.ts"
import { permissions } from "../permissions.ts"
import { changeDates } from "../queries/record-changes.server.ts"
import { catalogue } from "../tables.server.ts"

const setting = "catalogue.links_gathered"

/** Notes the addresses of the records that changed since the last time; answers how many are to be looked at. */
export const gatherLinks = operation({
  name: "catalogue.gather-links",
  permission: permissions["catalogue.check-links"],
  input: z.object({}),
  async run({ tx, audit }) {
    const db = catalogue(tx)
    const since = await readSetting(tx, setting)
    const from = new Date(typeof since === "string" ? since : 0)
    const { settled } = await changeDates(tx)
    const changed = sql`select record.id, link ->> 'url' as url from catalogue.record
      left join lateral json_array_elements(description -> 'links') as link on true where record.updated_at >= ${from}`
    await sql`delete from catalogue.record_link old using catalogue.record
      where record.id = old.record_id and record.updated_at >= ${from}
        and not exists (select from json_array_elements(record.description -> 'links') link where link ->> 'url' = old.url)`.execute(
      db,
    )
    await sql`insert into catalogue.record_link (record_id, url)
      select distinct id, url from (${changed}) as given where url ~* '^https?://' and length(url) <= 2000
      on conflict do nothing`.execute(db)
    const added =
      await sql`insert into catalogue.checked_link (url, next_at) select distinct url, to_timestamp(0) from catalogue.record_link
      where not exists (select from catalogue.checked_link known where known.url = record_link.url)
      on conflict do nothing`.execute(db)
    const removed = await sql`delete from catalogue.checked_link
      where not exists (select from catalogue.record_link given where given.url = checked_link.url)`.execute(db)
    await writeSetting(tx, setting, settled.toISOString())
    audit({ details: { added: Number(added.numAffectedRows ?? 0n), removed: Number(removed.numAffectedRows ?? 0n) } })
    return done({})
  },
})
