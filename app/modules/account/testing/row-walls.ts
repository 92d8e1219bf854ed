import type { RowWalls } from "#platform/testing/row-wall.ts"
import { nobody } from "#platform/testing/row-wall.ts"

// The accounts themselves, their addresses and their roles stand in the world of the test already.
const alreadyThere = () => "select 1"

export const rowWalls: RowWalls = {
  "account.account": {
    rows: alreadyThere,
    seen: ({ centre, elsewhere, accounts }) => {
      const colleagues = `id in (select account_id from account.role_assignment where centre_id = '${centre}')`
      return {
        professional: `id = '${accounts.professional}'`,
        staffElsewhere: `id in (select account_id from account.role_assignment where centre_id = '${elsewhere}')`,
        staff: colleagues,
        centreAdministrator: colleagues,
        installationAdministrator: "true",
      }
    },
  },
  "account.address": {
    rows: alreadyThere,
    seen: ({ centre, accounts }) => ({
      professional: `account_id = '${accounts.professional}'`,
      staffElsewhere: `account_id = '${accounts.staffElsewhere}'`,
      staff: `account_id = '${accounts.staff}'`,
      centreAdministrator: `account_id in (select account_id from account.role_assignment where centre_id = '${centre}')`,
      installationAdministrator: "true",
    }),
  },
  "account.role_assignment": {
    rows: alreadyThere,
    seen: ({ centre, elsewhere, accounts }) => ({
      professional: `account_id = '${accounts.professional}'`,
      staffElsewhere: `centre_id = '${elsewhere}'`,
      staff: `centre_id = '${centre}'`,
      centreAdministrator: `centre_id = '${centre}'`,
      installationAdministrator: "true",
    }),
  },
  "account.invitation": {
    rows: ({
      centre,
      elsewhere,
    }) => `insert into account.invitation (centre_id, email, role, token_hash, expires_at) values
      ('${centre}', 'a@exemple.test', 'staff', 'a', now()), ('${elsewhere}', 'a@exemple.test', 'staff', 'b', now())`,
    seen: ({ centre }) => ({ centreAdministrator: `centre_id = '${centre}'`, installationAdministrator: "true" }),
  },
  "account.sign_in_request": {
    rows: () =>
      `insert into account.sign_in_request (id, purpose, email) values (platform.new_id(), 'sign-in', 'a@exemple.test')`,
    seen: nobody,
  },
}
