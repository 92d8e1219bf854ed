import type { RowWalls, World } from "#platform/testing/row-wall.ts"
import { staffOfCentre } from "#platform/testing/row-wall.ts"

const [here, there] = ["00000000-0000-7000-8000-00000000000a", "00000000-0000-7000-8000-00000000000b"]
const [loanHere, loanThere, loanOfGuest] = [1, 2, 3].map((number) => `00000000-0000-7000-8000-0000000000f${number}`)

export const rowWalls: RowWalls = {
  "circulation.reader": {
    rows: ({ centre, elsewhere, accounts }) => `insert into circulation.reader
      (centre_id, id, card_number, name, structure_kind, account_id, mail_key, registered_on, last_seen_on) values
      ('${centre}', '${here}', 'L0000000', 'a', 'other', '${accounts.professional}', 'aaaaaaaaaaaaaaaaaaaaaaaa', '2026-01-01', '2026-01-01'),
      ('${elsewhere}', '${there}', 'L0000001', 'a', 'other', null, 'bbbbbbbbbbbbbbbbbbbbbbbb', '2026-01-01', '2026-01-01')`,
    seen: (world) => ({
      ...staffOfCentre(world),
      professional: `account_id = '${world.accounts.professional}'`,
    }),
  },
  "circulation.guest": {
    rows: ({ centre, elsewhere }) => `insert into circulation.guest
      (centre_id, reader_centre_id, reader_id, name, card_number, structure_kind, last_served_on) values
      ('${centre}', '${elsewhere}', '${there}', 'a', 'L0000001', 'other', '2026-01-01'),
      ('${centre}', '${centre}', '${here}', 'a', 'L0000000', 'other', '2026-01-01'),
      ('${elsewhere}', '${elsewhere}', '${there}', 'a', 'L0000001', 'other', '2026-01-01')`,
    seen: ({ centre, elsewhere }) => ({
      staffElsewhere: `centre_id = '${elsewhere}' or reader_centre_id = '${elsewhere}'`,
      staff: `centre_id = '${centre}' or reader_centre_id = '${centre}'`,
      centreAdministrator: `centre_id = '${centre}' or reader_centre_id = '${centre}'`,
      installationAdministrator: "true",
    }),
  },
  "circulation.loan": {
    rows: ({ centre, elsewhere }) => `insert into circulation.loan
      (centre_id, id, copy_id, title, document_kind, reader_centre_id, reader_id, structure_kind, lent_on, half, due_on, typed_at) values
      ('${centre}', '${loanHere}', platform.new_id(), 'a', 'book', '${centre}', '${here}', 'other', '2026-01-01', 'morning', '2026-01-02', now()),
      ('${elsewhere}', '${loanThere}', platform.new_id(), 'a', 'book', '${elsewhere}', '${there}', 'other', '2026-01-01', 'morning', '2026-01-02', now()),
      ('${centre}', '${loanOfGuest}', platform.new_id(), 'a', 'book', '${elsewhere}', '${there}', 'other', '2026-01-01', 'morning', '2026-01-02', now())`,
    seen: ({ centre, elsewhere }) => ({
      professional: `reader_id = '${here}'`,
      staffElsewhere: `centre_id = '${elsewhere}' or reader_centre_id = '${elsewhere}'`,
      staff: `centre_id = '${centre}' or reader_centre_id = '${centre}'`,
      centreAdministrator: `centre_id = '${centre}' or reader_centre_id = '${centre}'`,
      installationAdministrator: "true",
    }),
  },
  "circulation.hold": {
    rows: ({ centre, elsewhere, accounts }) => `insert into circulation.hold
      (centre_id, title, account_id, name, email, state, secret_hash, asked_at, queued_at) values
      ('${centre}', 'a', null, 'a', 'a@exemple.test', 'waiting', 'a', now(), now()),
      ('${elsewhere}', 'a', '${accounts.professional}', 'a', 'a@exemple.test', 'waiting', 'b', now(), now())`,
    seen: (world) => ({
      ...staffOfCentre(world),
      professional: `account_id = '${world.accounts.professional}'`,
    }),
  },
  "circulation.gesture": {
    rows: ({ centre, elsewhere }) => `insert into circulation.gesture (centre_id, kind, loan_id, before, at) values
      ('${centre}', 'lend', '${loanHere}', '{}', now()), ('${elsewhere}', 'lend', '${loanThere}', '{}', now())`,
    seen: staffOfCentre,
  },
  "circulation.appointment": {
    rows: ({ centre, elsewhere }) => `insert into circulation.appointment
      (centre_id, on_date, from_time, to_time, name, email, structure_kind, state, secret_hash, asked_at) values
      ('${centre}', '2026-01-01', '09:00', '10:00', 'a', 'a@exemple.test', 'other', 'confirmed', 'a', now()),
      ('${elsewhere}', '2026-01-01', '09:00', '10:00', 'a', 'a@exemple.test', 'other', 'confirmed', 'b', now())`,
    seen: staffOfCentre,
  },
  "circulation.visit": {
    rows: visits,
    seen: (world) => ({ ...staffOfCentre(world), professional: `reader_id = '${here}'` }),
  },
}

/** Counted and named ones in each centre. */
function visits({ centre, elsewhere }: World): string {
  return `insert into circulation.visit
    (centre_id, on_date, half, structure_kind, people, reader_centre_id, reader_id, typed_at) values
    ('${centre}', '2026-01-01', 'morning', 'other', 1, '${centre}', '${here}', now()),
    ('${centre}', '2026-01-01', 'morning', 'other', 3, null, null, now()),
    ('${elsewhere}', '2026-01-01', 'morning', 'other', 1, '${elsewhere}', '${there}', now())`
}
