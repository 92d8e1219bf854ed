import type { RowWalls } from "#platform/testing/row-wall.ts"
import { staffOfCentre } from "#platform/testing/row-wall.ts"

export const rowWalls: RowWalls = {
  "report.block": {
    rows: ({ centre, elsewhere }) => `insert into report.block (centre_id, year, chapter, position, title) values
      ('${centre}', 2026, 'networks', 0, 'a'), ('${elsewhere}', 2026, 'networks', 0, 'a')`,
    seen: staffOfCentre,
  },
  "report.kept_beside": {
    rows: ({ centre, elsewhere }) => `insert into report.kept_beside (centre_id, year, beside) values
      ('${centre}', 2026, '{}'), ('${elsewhere}', 2026, '{}')`,
    seen: staffOfCentre,
  },
}
