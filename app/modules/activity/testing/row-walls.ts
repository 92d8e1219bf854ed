import type { RowWalls, World } from "#platform/testing/row-wall.ts"
import { staffOfCentre } from "#platform/testing/row-wall.ts"

const own = "0192f000-0000-7000-8000-0000000000a1"
const theirs = "0192f000-0000-7000-8000-0000000000a2"
const carried = "0192f000-0000-7000-8000-0000000000a3"
const open = "0192f000-0000-7000-8000-0000000000a4"
const forAccounts = "0192f000-0000-7000-8000-0000000000a5"

// One line of each centre, one of elsewhere that the centre carries too, one that is public and one for who signs in; asked for by each table, written once.
export function lines({ centre, elsewhere }: World): string {
  return `
    insert into activity.activity (centre_id, id, kind, title, status, chapter, visibility) values
      ('${centre}', '${own}', 'interview', 'Ici', 'held', 'support', 'staff'),
      ('${elsewhere}', '${theirs}', 'interview', 'Ailleurs', 'held', 'support', 'staff'),
      ('${elsewhere}', '${carried}', 'conference', 'Ensemble', 'held', 'training', 'staff'),
      ('${elsewhere}', '${open}', 'conference', 'Pour tous', 'planned', 'training', 'public'),
      ('${elsewhere}', '${forAccounts}', 'conference', 'Entre nous', 'planned', 'training', 'registered')
      on conflict do nothing;
    insert into activity.activity_centre (activity_id, centre_id, lead) values
      ('${own}', '${centre}', true), ('${theirs}', '${elsewhere}', true), ('${carried}', '${elsewhere}', true),
      ('${carried}', '${centre}', false), ('${open}', '${elsewhere}', true),
      ('${forAccounts}', '${elsewhere}', true)
      on conflict do nothing;`
}

/** The centre and the identifier of each of them: for the walls of modules above, whose rows stand on these lines. */
export const everyLine = (world: World) => [
  [world.centre, own],
  [world.elsewhere, theirs],
  [world.elsewhere, carried],
  [world.elsewhere, open],
  [world.elsewhere, forAccounts],
]

/** A line's own tables: rows of every line, each with an identifier made from it. */
function onLines(world: World, insert: (centre: string, line: string) => string): string {
  return `${lines(world)} ${everyLine(world)
    .map(([centre = "", line = ""]) => insert(centre, line))
    .join(";\n")}`
}

const slotOf = (centre: string, line: string) =>
  `insert into activity.slot (centre_id, id, activity_id, date, halves, day_part, minutes, state)
   values ('${centre}', '${line}', '${line}', '2017-03-07', '{morning}', 50, 180, 'held') on conflict do nothing`
const participationOf = (centre: string, line: string) =>
  `insert into activity.participation (centre_id, id, activity_id, structure_kind, people)
   values ('${centre}', '${line}', '${line}', 'none', 3) on conflict do nothing`

export function linesSeen({ centre, elsewhere }: World, id: string) {
  const here = `centre_id = '${centre}' or ${id} in ('${carried}', '${open}', '${forAccounts}')`
  return {
    visitor: `${id} = '${open}'`,
    professional: `${id} in ('${open}', '${forAccounts}')`,
    staffElsewhere: `centre_id = '${elsewhere}'`,
    staff: here,
    centreAdministrator: here,
    installationAdministrator: "true",
  }
}

export const rowWalls: RowWalls = {
  "activity.activity": { rows: lines, seen: (world) => linesSeen(world, "id") },
  "activity.slot": {
    rows: (world) => onLines(world, slotOf),
    seen: (world) => linesSeen(world, "activity_id"),
  },
  "activity.participation": { rows: (world) => onLines(world, participationOf), seen: staffOfCentre },
  "activity.tally_who": {
    rows: (world) =>
      onLines(
        world,
        (centre, line) =>
          `insert into activity.tally_who (activity_id, year, centre_id, people, people_kinds, structures, structure_kinds, structure_heads, together)
           values ('${line}', 2017, '${centre}', '{}', '{}', '{}', '{}', '{}', '{}')`,
      ),
    seen: staffOfCentre,
  },
  "activity.presence": {
    rows: (world) =>
      onLines(
        world,
        (centre, line) =>
          `${slotOf(centre, line)}; ${participationOf(centre, line)};
           insert into activity.presence (centre_id, slot_id, participation_id, people) values ('${centre}', '${line}', '${line}', 3) on conflict do nothing`,
      ),
    seen: staffOfCentre,
  },
  "activity.funder": {
    rows: (world) =>
      onLines(
        world,
        (centre, line) =>
          `insert into activity.funder (centre_id, activity_id, position, name, amount_cents) values ('${centre}', '${line}', 0, 'Fonds', 100)`,
      ),
    seen: staffOfCentre,
  },
  "activity.revision": {
    rows: (world) =>
      onLines(
        world,
        (centre, line) =>
          `insert into activity.revision (centre_id, activity_id, at, action, before, after) values ('${centre}', '${line}', now(), 'recorded', '{}', '{}')`,
      ),
    seen: staffOfCentre,
  },
}
