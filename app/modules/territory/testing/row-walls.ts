import type { RowWalls } from "#platform/testing/row-wall.ts"
import { staffOfCentre } from "#platform/testing/row-wall.ts"

export const rowWalls: RowWalls = {
  "territory.neighbourhood": {
    rows: ({ centre, elsewhere }) => `
      insert into territory.territory (id, level, code, name, search_name, search_text) values
        ('neighbourhood:a', 'neighbourhood', 'a', 'A', 'a', 'a'), ('neighbourhood:b', 'neighbourhood', 'b', 'B', 'b', 'b');
      insert into territory.neighbourhood (territory_id, centre_id) values ('neighbourhood:a', '${centre}'), ('neighbourhood:b', '${elsewhere}')`,
    // A centre's neighbourhoods are public; only its staff draws them.
    seen: () => ({
      visitor: "true",
      professional: "true",
      staffElsewhere: "true",
      staff: "true",
      centreAdministrator: "true",
      installationAdministrator: "true",
    }),
  },
  "territory.import_run": {
    rows: ({ centre, elsewhere }) => `
      with file as (insert into platform.file (sha256, name, media_type, bytes, visibility)
        values (repeat('b', 64), 'b', 'text/csv', 1, 'staff') returning id)
      insert into territory.import_run (file_id, file_name, file_bytes, centre_id, source)
      select file.id, 'b', 1, centre_id::uuid, 'b' from file, (values ('${centre}'), ('${elsewhere}'), (null)) as centres (centre_id)`,
    seen: staffOfCentre,
  },
}
