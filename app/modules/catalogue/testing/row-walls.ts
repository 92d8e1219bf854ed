import type { RowWalls, World } from "#platform/testing/row-wall.ts"
import { staffOfCentre } from "#platform/testing/row-wall.ts"

export const rowWalls: RowWalls = {
  "catalogue.import_run": { rows: runs, seen: staffOfCentre },
  "catalogue.import_refusal": {
    rows: () => `insert into catalogue.import_refusal (centre_id, run_id, ordinal, reason, excerpt)
      select centre_id, id, 1, 'a', 'a' from catalogue.import_run`,
    seen: staffOfCentre,
  },
}

/** One run of each centre. */
function runs({ centre, elsewhere }: World): string {
  return `
    with origin as (insert into catalogue.origin (centre_id, name) values ('${centre}', 'a'), ('${elsewhere}', 'a') returning centre_id, id)
    insert into catalogue.import_run (centre_id, origin_id, file_id, file_name, file_bytes, file_sha256, dry_run)
    select centre_id, id, platform.new_id(), 'a.mrc', 1, repeat('a', 64), true from origin`
}
