import type { RowWalls, World } from "#platform/testing/row-wall.ts"
import { staffOfCentre } from "#platform/testing/row-wall.ts"

const own = "0192f000-0000-7000-8000-0000000000b1"
const theirs = "0192f000-0000-7000-8000-0000000000b2"

const ofEach = ({ centre, elsewhere }: World): [string, string][] => [
  [centre, own],
  [elsewhere, theirs],
]

/** A support of each centre, written once, whichever table asks for it. */
function supports(world: World): string {
  return ofEach(world)
    .map(
      ([centre, id]) => `
        insert into support.support (centre_id, id, title, from_on, state, series_id) values ('${centre}', '${id}', 'Essai', '2020-01-01', 'open', '${id}')
          on conflict do nothing;
        insert into support.entry (centre_id, id, support_id, kind, on_date, title, written_at)
          values ('${centre}', '${id}', '${id}', 'note', '2020-01-02', 'Essai', now()) on conflict do nothing;`,
    )
    .join("\n")
}

export const rowWalls: RowWalls = {
  "support.support": { rows: supports, seen: staffOfCentre },
  "support.entry": { rows: supports, seen: staffOfCentre },
  "support.entry_file": {
    rows: (world) => `${supports(world)}
      insert into support.entry_file (centre_id, entry_id, file_id, name, bytes, added_at)
        select centre_id, id, id, 'essai.pdf', 1, now() from support.entry where id in ('${own}', '${theirs}');`,
    seen: staffOfCentre,
  },
  "support.interview": {
    rows: (world) =>
      ofEach(world)
        .map(
          ([centre, id]) => `insert into support.interview (centre_id, on_date, minutes, question, activity_id)
            values ('${centre}', '2020-01-02', 30, 'Comment faire', '${id}');`,
        )
        .join("\n"),
    seen: staffOfCentre,
  },
  // One call of each centre for itself, and one that the centre took down for the other: both see that one.
  "support.call": {
    rows: ({ centre, elsewhere }) => `
      insert into support.call (centre_id, typed_centre_id, typed_at, on_date, at_time, subject, minutes, outcome)
      select for_id::uuid, by_id::uuid, now(), '2020-01-02', '10:00', 'Essai', 5, 'answered' from (values
        ('${centre}', '${centre}'), ('${elsewhere}', '${elsewhere}'), ('${elsewhere}', '${centre}')) as call (for_id, by_id)`,
    seen: ({ centre, elsewhere }) => {
      const here = `centre_id = '${centre}' or typed_centre_id = '${centre}'`
      return {
        staffElsewhere: `centre_id = '${elsewhere}'`,
        staff: here,
        centreAdministrator: here,
        installationAdministrator: "true",
      }
    },
  },
}
