import type { RowWalls } from "./row-wall.ts"
import { nobody } from "./row-wall.ts"

/** The tables of the platform and of the search index. */
export const rowWalls: RowWalls = {
  "platform.audit_entry": {
    rows: ({
      centre,
      elsewhere,
      accounts,
    }) => `insert into platform.audit_entry (operation, actor_kind, account_id, centre_id, request_id)
      values ('a', 'account', '${accounts.staff}', '${centre}', 'r'), ('a', 'account', '${accounts.professional}', '${centre}', 'r'),
        ('a', 'account', '${accounts.staffElsewhere}', '${elsewhere}', 'r'), ('a', 'system', null, null, 'r')`,
    seen: ({ centre, accounts }) => ({
      professional: `account_id = '${accounts.professional}'`,
      staffElsewhere: `account_id = '${accounts.staffElsewhere}'`,
      staff: `account_id = '${accounts.staff}'`,
      centreAdministrator: `centre_id = '${centre}'`,
      installationAdministrator: "true",
    }),
  },
  "platform.file": {
    rows: ({
      centre,
      elsewhere,
      accounts,
    }) => `insert into platform.file (sha256, name, media_type, bytes, centre_id, owner_account_id, visibility)
      select repeat('a', 64), 'a', 'text/plain', 1, centre_id::uuid, account_id::uuid, visibility from (values
        (null, null, 'public'), ('${centre}', null, 'staff'), ('${elsewhere}', null, 'staff'), (null, '${accounts.professional}', 'staff')
      ) as file (centre_id, account_id, visibility)`,
    seen: ({ centre, elsewhere, accounts }) => ({
      visitor: "visibility = 'public'",
      professional: `visibility = 'public' or owner_account_id = '${accounts.professional}'`,
      staffElsewhere: `visibility = 'public' or centre_id = '${elsewhere}'`,
      staff: `visibility = 'public' or centre_id = '${centre}'`,
      centreAdministrator: `visibility = 'public' or centre_id = '${centre}'`,
      installationAdministrator: "true",
    }),
  },
  "platform.sent_form": {
    rows: ({ accounts }) => `insert into platform.sent_form (key, account_id, made)
      values (gen_random_uuid(), '${accounts.professional}', '{}'), (gen_random_uuid(), '${accounts.staff}', '{}'), (gen_random_uuid(), null, '{}')`,
    seen: ({ accounts }) => ({
      visitor: "account_id is null",
      professional: `account_id = '${accounts.professional}'`,
      staff: `account_id = '${accounts.staff}'`,
    }),
  },
  "platform.outbox_mail": {
    rows: ({ centre }) =>
      `insert into platform.outbox_mail (recipient, subject, text, centre_id) values ('a@exemple.test', 'a', 'a', '${centre}')`,
    seen: () => ({ installationAdministrator: "true" }),
  },
  "platform.mail_to_send": {
    rows: ({ centre }) => `insert into platform.mail_to_send (id, recipient, subject, text, centre_id)
      values (platform.new_id(), 'a@exemple.test', 'a', 'a', '${centre}')`,
    seen: nobody,
  },
  "search.restricted_word": {
    rows: () => "insert into search.restricted_word (word, bare, lexeme) values ('secret', 'secret', 'secret')",
    seen: () => ({
      professional: "true",
      staffElsewhere: "true",
      staff: "true",
      centreAdministrator: "true",
      installationAdministrator: "true",
    }),
  },
  "search.restricted_entry": {
    rows: ({ centre, elsewhere, accounts }) => `insert into search.restricted_entry
        (id, kind, day, sort_title, facets, linked, fingerprint, shown, words, audience, centre_ids, account_ids)
      select platform.new_id(), 'a', 1, 'a', '', 0, platform.new_id(), '{}', '', audience, centres::uuid[], accounts::uuid[] from (values
        ('registered', '{}', '{}'), ('staff', '{${centre}}', '{}'), ('staff', '{${elsewhere}}', '{}'), ('accounts', '{}', '{${accounts.professional}}')
      ) as entry (audience, centres, accounts)`,
    seen: ({ centre, elsewhere, accounts }) => ({
      professional: `audience = 'registered' or '${accounts.professional}' = any (account_ids)`,
      staffElsewhere: `audience = 'registered' or '${elsewhere}' = any (centre_ids)`,
      staff: `audience = 'registered' or '${centre}' = any (centre_ids)`,
      centreAdministrator: `audience = 'registered' or '${centre}' = any (centre_ids)`,
      installationAdministrator: "audience = 'registered'",
    }),
  },
}
