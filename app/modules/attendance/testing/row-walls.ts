import type { RowWalls, World } from "#platform/testing/row-wall.ts"
import { staffOfCentre } from "#platform/testing/row-wall.ts"

// Somebody of each centre, the first with the professional's own account (called as the directory's, which are then the same); written once.
const own = "0192f000-0000-7000-8000-0000000000b1"
const theirs = "0192f000-0000-7000-8000-0000000000b2"

function people({ centre, elsewhere, accounts }: World): string {
  return `insert into directory.person (centre_id, id, family_name, search_name, account_id) values
    ('${centre}', '${own}', 'Wall', 'wall', '${accounts.professional}'), ('${elsewhere}', '${theirs}', 'Wall', 'wall', null)
    on conflict do nothing;`
}

/** One row of each centre, about its person. */
function rows(world: World, insert: (centre: string, person: string) => string): string {
  return `${people(world)} ${insert(world.centre, own)}; ${insert(world.elsewhere, theirs)};`
}

const slot = "'0192f000-0000-7000-8000-0000000000b3', 'morning', '0192f000-0000-7000-8000-0000000000b4'"

export const rowWalls: RowWalls = {
  "attendance.sheet": {
    rows: (world) =>
      rows(
        world,
        (centre) =>
          `insert into attendance.sheet (centre_id, slot_id, half, activity_id, opened_at) values ('${centre}', ${slot}, now())`,
      ),
    seen: staffOfCentre,
  },
  "attendance.signature": {
    rows: (world) =>
      rows(
        world,
        (centre, person) =>
          `insert into attendance.signature (centre_id, id, slot_id, half, activity_id, attendee_id, person_id, signed_for, way, source,
             signed_at, received_at, state)
           values ('${centre}', '${person}', ${slot}, '${person}', '${person}', '2026-11-12', 'checked', 'trainer', now(), now(), 'kept')`,
      ),
    seen: (world) => ({ ...staffOfCentre(world), professional: `person_id = '${own}'` }),
  },
  "attendance.newcomer": {
    rows: (world) =>
      rows(
        world,
        (centre, person) =>
          `insert into attendance.newcomer (centre_id, id, activity_id, given_name, family_name, structure_kind, source, added_at)
           values ('${centre}', '${person}', '${person}', 'Nora', 'Essai', 'none', 'trainer', now())`,
      ),
    seen: staffOfCentre,
  },
  "attendance.mark": {
    rows: (world) =>
      rows(
        world,
        (centre, person) =>
          `insert into attendance.mark (centre_id, id, slot_id, half, activity_id, attendee_id, marked_at, received_at)
           values ('${centre}', '${person}', ${slot}, '${person}', now(), now())`,
      ),
    seen: staffOfCentre,
  },
  "attendance.certificate_run": {
    rows: (world) =>
      rows(
        world,
        (centre, person) =>
          `insert into attendance.certificate_run (centre_id, activity_id, signatory, send, locale, asked_at)
           values ('${centre}', '${person}', 'Alix Essai', false, 'fr', now())`,
      ),
    seen: staffOfCentre,
  },
  "attendance.certificate": {
    rows: (world) =>
      rows(
        world,
        (centre, person) =>
          `insert into attendance.certificate (centre_id, number, activity_id, participation_id, person_id, name, minutes, content, issued_at)
           values ('${centre}', '${person === own ? "AAAA-AAAA-AAAA" : "BBBB-BBBB-BBBB"}', '${person}', '${person}', '${person}', 'Essai', 360, '{}', now())`,
      ),
    seen: (world) => ({ ...staffOfCentre(world), professional: `person_id = '${own}'` }),
  },
}
