import type { RowWalls } from "#platform/testing/row-wall.ts"
import { staffOfCentre } from "#platform/testing/row-wall.ts"

export const rowWalls: RowWalls = {
  "report.block": {
    rows: ({ centre, elsewhere }) => `insert into report.block (centre_id, year, chapter, position, title) values
      ('${centre}', 2026, 'networks', 0, 'a'), ('${elsewhere}', 2026, 'networks', 0, 'a')`,
    seen: staffOfCentre,
  },
}
