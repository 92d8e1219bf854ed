import type { RowWalls, World } from "#platform/testing/row-wall.ts"
import { staffOfCentre } from "#platform/testing/row-wall.ts"

export const rowWalls: RowWalls = {
  "exchange.harvest_source": { rows: sources, seen: staffOfCentre },
  "exchange.harvest_refusal": {
    rows: () => `insert into exchange.harvest_refusal (centre_id, source_id, identifier, reason)
      select centre_id, id, 'oai:a:1', 'no_metadata' from exchange.harvest_source`,
    seen: staffOfCentre,
  },
}

/** One repository of each centre. */
function sources({ centre, elsewhere }: World): string {
  return `insert into exchange.harvest_source (centre_id, name, base_url, prefix)
    values ('${centre}', 'a', 'https://a.test/oai', 'oai_dc'), ('${elsewhere}', 'a', 'https://a.test/oai', 'oai_dc')`
}
