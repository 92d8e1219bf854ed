import { everyLine, lines, linesSeen } from "#modules/activity/testing/row-walls.ts"
import type { RowWalls, World } from "#platform/testing/row-wall.ts"
import { staffOfCentre } from "#platform/testing/row-wall.ts"

const open = "0192f000-0000-7000-8000-0000000000a4"

// An announcement of each of the ledger's lines.
function announced(world: World): string {
  return `${lines(world)} ${everyLine(world)
    .map(
      ([centre, id]) => `
    insert into agenda.announcement (activity_id, centre_id, starts_on, ends_on, changed_at, told, announced_at)
      values ('${id}', '${centre}', '2031-01-01', '2031-01-01', now(), '{}', now()) on conflict do nothing;`,
    )
    .join("")}`
}

function onLines(world: World, insert: (centre: string, id: string) => string): string {
  return (
    announced(world) +
    everyLine(world)
      .map(([centre = "", id = ""]) => insert(centre, id))
      .join(";\n")
  )
}

export const rowWalls: RowWalls = {
  "agenda.announcement": {
    rows: announced,
    seen: (world) => linesSeen(world, "activity_id"),
  },
  "agenda.for_enrolled": {
    rows: (world) =>
      onLines(
        world,
        (centre, id) =>
          `insert into agenda.for_enrolled (activity_id, centre_id, remote_link) values ('${id}', '${centre}', 'https://visio.exemple.test')`,
      ),
    seen: staffOfCentre,
  },
  "agenda.enrolment": {
    rows: (world) =>
      onLines(
        world,
        (
          centre,
          id,
        ) => `insert into agenda.enrolment (centre_id, activity_id, state, family_name, email, account_id, link_key, asked_at, queued_at)
          values ('${centre}', '${id}', 'waiting', 'a', 'a@exemple.test', ${id === open ? `'${world.accounts.professional}'` : "null"},
            'cle-des-murs-${id}', now(), now())`,
      ),
    seen: (world) => ({ ...staffOfCentre(world), professional: `account_id = '${world.accounts.professional}'` }),
  },
  "agenda.calendar_key": {
    rows: ({ accounts }) => `insert into agenda.calendar_key (account_id, key, renewed_at) values
      ('${accounts.professional}', 'cle-de-professionnel-x', now()), ('${accounts.staff}', 'cle-de-chargee-de-mission', now())`,
    seen: ({ accounts }) => ({
      professional: `account_id = '${accounts.professional}'`,
      staff: `account_id = '${accounts.staff}'`,
    }),
  },
}
