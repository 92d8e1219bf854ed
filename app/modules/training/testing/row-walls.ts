import type { RowWalls, World } from "#platform/testing/row-wall.ts"
import { staffOfCentre } from "#platform/testing/row-wall.ts"

const here = "0192f000-0000-7000-8000-0000000000e1"
const there = "0192f000-0000-7000-8000-0000000000e2"

/** Somebody of each centre, asked for by each table, written once. */
function people({ centre, elsewhere }: World): string {
  return `insert into directory.person (centre_id, id, family_name, search_name) values
    ('${centre}', '${here}', 'Ici', 'ici'), ('${elsewhere}', '${there}', 'Ailleurs', 'ailleurs') on conflict do nothing;`
}

export const rowWalls: RowWalls = {
  "training.trainer": {
    rows: (world) => `${people(world)} insert into training.trainer (centre_id, person_id, standing) values
      ('${world.centre}', '${here}', 'internal'), ('${world.elsewhere}', '${there}', 'external')`,
    seen: staffOfCentre,
  },
  "training.trainee": {
    rows: ({
      centre,
      elsewhere,
    }) => `insert into training.trainee (centre_id, participation_id, category, noted_at) values
      ('${centre}', '${here}', 'e', now()), ('${elsewhere}', '${there}', 'a', now())`,
    seen: staffOfCentre,
  },
  "training.cycle_member": {
    rows: (world) => `${people(world)}
      insert into training.cycle (centre_id, id, slug, title) values
        ('${world.centre}', '${here}', 'ici', 'Ici'), ('${world.elsewhere}', '${there}', 'ailleurs', 'Ailleurs') on conflict do nothing;
      insert into training.cycle_member (centre_id, cycle_id, person_id, joined_on) values
        ('${world.centre}', '${here}', '${here}', '2026-01-01'), ('${world.elsewhere}', '${there}', '${there}', '2026-01-01')`,
    seen: staffOfCentre,
  },
  "training.invitation": {
    rows: (world) => evaluations(world, "invitation (centre_id, evaluation_id, secret_hash)", (id) => `'${id}'`),
    seen: staffOfCentre,
  },
  "training.response": {
    rows: (world) => evaluations(world, "response (centre_id, evaluation_id, answers)", () => "'{}'"),
    seen: staffOfCentre,
  },
  "training.money_import": {
    rows: ({
      centre,
      elsewhere,
    }) => `insert into training.money_import (centre_id, file_name, headings, cells, mapping, created_at) values
      ('${centre}', 'a', '[]', '[]', '[]', now()), ('${elsewhere}', 'a', '[]', '[]', '[]', now())`,
    seen: staffOfCentre,
  },
  "training.money_line": {
    rows: ({
      centre,
      elsewhere,
    }) => `insert into training.money_line (centre_id, side, on_date, party, amount_cents, line) values
      ('${centre}', 'revenue', '2026-01-01', 'a', 1, '5'), ('${elsewhere}', 'charge', '2026-01-01', 'a', 1, 'other')`,
    seen: staffOfCentre,
  },
  "training.evidence": {
    rows: ({ centre, elsewhere }) => `insert into training.evidence (centre_id, indicator, on_date, title) values
      ('${centre}', 1, '2026-01-01', 'a'), ('${elsewhere}', 1, '2026-01-01', 'a')`,
    seen: staffOfCentre,
  },
  "training.improvement": {
    rows: ({ centre, elsewhere }) => `insert into training.improvement (centre_id, kind, received_on, subject) values
      ('${centre}', 'complaint', '2026-01-01', 'a'), ('${elsewhere}', 'complaint', '2026-01-01', 'a')`,
    seen: staffOfCentre,
  },
}

/** An evaluation of each centre, on a line of its ledger, and a row of a table that hangs on it. */
function evaluations(world: World, table: string, value: (id: string) => string): string {
  return [[world.centre, here] as const, [world.elsewhere, there] as const]
    .map(
      ([centre, id]) => `
      insert into activity.activity (centre_id, id, kind, title, status, chapter) values ('${centre}', '${id}', 'course_session', 'a', 'held', 'training')
        on conflict do nothing;
      insert into training.questionnaire (centre_id, id, title, moment, questions) values ('${centre}', '${id}', 'a', 'end', '[]') on conflict do nothing;
      insert into training.evaluation (centre_id, id, questionnaire_id, activity_id, opens_on, closes_on, created_at)
        values ('${centre}', '${id}', '${id}', '${id}', '2026-01-01', '2026-01-02', now()) on conflict do nothing;
      insert into training.${table} values ('${centre}', '${id}', ${value(id)})`,
    )
    .join(";\n")
}
