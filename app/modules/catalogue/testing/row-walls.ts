import type { RowWalls, World } from "#platform/testing/row-wall.ts"
import { staffOfCentre } from "#platform/testing/row-wall.ts"

export const rowWalls: RowWalls = {
  "catalogue.import_run": { rows: runs, seen: staffOfCentre },
  "catalogue.import_refusal": {
    rows: () => `insert into catalogue.import_refusal (centre_id, run_id, ordinal, reason, excerpt)
      select centre_id, id, 1, 'a', 'a' from catalogue.import_run`,
    seen: staffOfCentre,
  },
  "catalogue.import_kept": {
    rows: () => `insert into catalogue.import_kept (centre_id, run_id, ordinal, permanent_id, title, fields)
      select centre_id, id, 1, 'a', 'a', '{title}' from catalogue.import_run`,
    seen: staffOfCentre,
  },
  "catalogue.revision": {
    rows: ({ accounts }) => `${aRecord("revised")}
      insert into catalogue.revision (record_id, version, description, replaced_at, account_id, reason)
      select id, 1, '{}'::jsonb, now(), '${accounts.professional}'::uuid, 'form' from catalogue.record where title = 'revised'
      union all
      select id, 2, '{}'::jsonb, now(), '${accounts.staff}'::uuid, 'form' from catalogue.record where title = 'revised'`,
    seen: ({ accounts }) => ({
      professional: `account_id = '${accounts.professional}'`,
      staffElsewhere: "true",
      staff: "true",
      centreAdministrator: "true",
      installationAdministrator: "true",
    }),
  },
  "catalogue.correction": {
    rows: ({
      centre,
      elsewhere,
      accounts,
    }) => `insert into catalogue.correction (centre_id, account_id, action, selection, created_at)
      values ('${centre}', '${accounts.staff}', '{}', '', now()), ('${elsewhere}', null, '{}', '', now()),
        ('${centre}', '${accounts.professional}', '{}', '', now())`,
    // Who was of the staff and is no more still sees their own: they are forgotten with their account.
    seen: (world) => ({ ...staffOfCentre(world), professional: `account_id = '${world.accounts.professional}'` }),
  },
  "catalogue.corrected_record": {
    rows: () => `insert into catalogue.corrected_record (centre_id, correction_id, record_id)
      select correction.centre_id, correction.id, record.id from catalogue.correction, catalogue.record`,
    seen: staffOfCentre,
  },
  "catalogue.record_file": {
    rows: ({ centre, elsewhere }) => `${aRecord("filed", "000000001")}
      insert into catalogue.record_file (centre_id, record_id, file_id, sort, media_type, name, bytes, access)
      select centre_id::uuid, id, platform.new_id(), 'pdf', 'application/pdf', 'a.pdf', 1, access
      from catalogue.record, (values ('${centre}', 'public'), ('${centre}', 'staff'), ('${elsewhere}', 'staff')) as given (centre_id, access)
      where title = 'filed'`,
    seen: ({ centre, elsewhere }) => ({
      visitor: "access = 'public'",
      professional: "access = 'public'",
      staffElsewhere: `access = 'public' or centre_id = '${elsewhere}'`,
      staff: `access = 'public' or centre_id = '${centre}'`,
      centreAdministrator: `access = 'public' or centre_id = '${centre}'`,
      installationAdministrator: "true",
    }),
  },
  "catalogue.draft": {
    rows: ({ centre, accounts }) => `insert into catalogue.draft (account_id, centre_id, typed, updated_at) values
      ('${accounts.staff}', '${centre}', '{}', now()), ('${accounts.centreAdministrator}', '${centre}', '{}', now())`,
    seen: ({ accounts }) => ({
      staff: `account_id = '${accounts.staff}'`,
      centreAdministrator: `account_id = '${accounts.centreAdministrator}'`,
    }),
  },
}

function aRecord(title: string, permanentId = "000000000"): string {
  return `insert into catalogue.record (permanent_id, kind, title, sort_title, description)
    values ('${permanentId}', 'book', '${title}', '${title}', '{}');`
}

/** One run of each centre. */
function runs({ centre, elsewhere }: World): string {
  return `
    with origin as (insert into catalogue.origin (centre_id, name) values ('${centre}', 'a'), ('${elsewhere}', 'a') returning centre_id, id)
    insert into catalogue.import_run (centre_id, origin_id, file_id, file_name, file_bytes, file_sha256, dry_run)
    select centre_id, id, platform.new_id(), 'a.mrc', 1, repeat('a', 64), true from origin`
}
