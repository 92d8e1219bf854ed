import type { RowWalls, World } from "#platform/testing/row-wall.ts"
import { staffOfCentre } from "#platform/testing/row-wall.ts"
import type { Role } from "#platform/testing/sample-address.ts"

export const rowWalls: RowWalls = {
  // One person of each centre, one of them with the account of the professional.
  "directory.person": {
    rows: ({
      centre,
      elsewhere,
      accounts,
    }) => `insert into directory.person (centre_id, family_name, search_name, account_id) values
      ('${centre}', 'Wall', 'wall', '${accounts.professional}'), ('${centre}', 'Wall', 'wall', null), ('${elsewhere}', 'Wall', 'wall', null)
      on conflict do nothing`,
    seen: (world) => ({ ...staffOfCentre(world), professional: `account_id = '${world.accounts.professional}'` }),
  },
  'directory."position"': {
    rows: () => `
      insert into directory.structure (name, kind, search_name) values ('Wall', 'association', 'wall');
      insert into directory.position (centre_id, person_id, structure_id)
        select p.centre_id, p.id, s.id from directory.person p, directory.structure s where p.family_name = 'Wall' and s.name = 'Wall'`,
    seen: andOfTheirOwn,
  },
  "directory.mandate": {
    rows: () => `insert into directory.mandate (centre_id, person_id, role, from_on)
      select centre_id, id, 'member', '2020-01-01' from directory.person where family_name = 'Wall'`,
    seen: andOfTheirOwn,
  },
  "directory.consent": {
    rows: () => `insert into directory.consent (centre_id, person_id, given_on, means, wording)
      select centre_id, id, '2020-01-01', 'paper', 'a' from directory.person where family_name = 'Wall'`,
    seen: andOfTheirOwn,
  },
  "directory.person_skill": {
    rows: () => `insert into vocabulary.concept (uri, name_fr, name_en, sort_fr, sort_en)
        values ('urn:wall', 'Wall', 'Wall', 'wall', 'wall') on conflict do nothing;
      insert into directory.person_skill (centre_id, person_id, concept_id)
        select p.centre_id, p.id, c.id from directory.person p, vocabulary.concept c where p.family_name = 'Wall' and c.uri = 'urn:wall'`,
    seen: andOfTheirOwn,
  },
  "directory.partnership": {
    rows: ({
      centre,
      elsewhere,
    }) => `insert into directory.partnership (centre_id, structure_id, subject, brings, from_year)
      select centre_id::uuid, s.id, 'a', '{means}', 2020 from directory.structure s, (values ('${centre}'), ('${elsewhere}')) as place (centre_id)
      where s.name = 'Wall'`,
    seen: staffOfCentre,
  },
  "directory.import_run": {
    rows: ({
      centre,
      elsewhere,
    }) => `insert into directory.import_run (centre_id, kind, file_name, headings, cells) values
      ('${centre}', 'people', 'a', '[]', '[]'), ('${elsewhere}', 'people', 'a', '[]', '[]')`,
    seen: staffOfCentre,
  },
}

/** The staff of the centre, and whoever the rows are about. */
function andOfTheirOwn(world: World): Partial<Record<Role, string>> {
  return {
    ...staffOfCentre(world),
    professional: `person_id in (select id from directory.person where account_id = '${world.accounts.professional}')`,
  }
}
