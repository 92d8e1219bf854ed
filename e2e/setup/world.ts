import { randomUUID } from "node:crypto"
import type { Caller } from "#platform/session/caller.ts"
import { accountCaller, visitorCaller } from "#platform/testing/callers.ts"
import type { AccountRole, World } from "#platform/testing/row-wall.ts"
import type { Role, Rows } from "#platform/testing/sample-address.ts"

/** Puts two centres and an account for each role in an empty database, by its owner. */
export async function makeWorld(asOwner: Rows): Promise<World> {
  const world: World = {
    centre: randomUUID(),
    elsewhere: randomUUID(),
    accounts: {
      professional: randomUUID(),
      staffElsewhere: randomUUID(),
      staff: randomUUID(),
      centreAdministrator: randomUUID(),
      installationAdministrator: randomUUID(),
    },
  }
  for (const [id, name] of [
    [world.centre, "centre"],
    [world.elsewhere, "ailleurs"],
  ]) {
    await asOwner("insert into centre.centre (id, slug, name, short_name) values ($1, $2, $2, $2)", [id, name])
  }
  for (const [role, id] of Object.entries(world.accounts)) await addAccount(asOwner, world, role as AccountRole, id)
  return world
}

/** The caller that an account of this world is, with its roles. */
export function callerAs(role: Role, world: World): Caller {
  if (role === "visitor") return visitorCaller
  const place = placeOf(role, world)
  const roles = place === undefined ? [] : [{ centreId: place.centreId, role: place.role }]
  return accountCaller({
    accountId: world.accounts[role],
    roles,
    installationAdministrator: role === "installationAdministrator",
  })
}

async function addAccount(asOwner: Rows, world: World, role: AccountRole, id: string): Promise<void> {
  await asOwner("insert into account.account (id, display_name, installation_administrator) values ($1, $2, $3)", [
    id,
    role,
    role === "installationAdministrator",
  ])
  await asOwner("insert into account.address (account_id, email) values ($1, $2)", [id, `${role}@exemple.test`])
  const place = placeOf(role, world)
  if (place === undefined) return
  await asOwner("insert into account.role_assignment (account_id, centre_id, role) values ($1, $2, $3)", [
    id,
    place.centreId,
    place.role,
  ])
}

function placeOf(role: AccountRole, { centre, elsewhere }: World) {
  const places = {
    professional: { centreId: centre, role: "professional" },
    staffElsewhere: { centreId: elsewhere, role: "staff" },
    staff: { centreId: centre, role: "staff" },
    centreAdministrator: { centreId: centre, role: "administrator" },
    installationAdministrator: undefined,
  } as const
  return places[role]
}
