import { randomUUID } from "node:crypto"
import { createCentre } from "#modules/centre/index.server.ts"
import type { AccountActor, CentreRole } from "#platform/session/actor.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { systemCaller } from "#platform/session/index.server.ts"
import { createAccount } from "../operations/create-account.server.ts"
import { accountActor } from "../sign-in/actor-from.server.ts"

export const testPassword = "quatre mots bien choisis"

/** A centre of its own for a test; answers its id. */
export async function buildCentre(name = `Centre ${randomUUID().slice(0, 8)}`): Promise<string> {
  const made = await createCentre(systemCaller("test"), { name, shortName: name })
  if (made.kind !== "done") throw new Error(`No centre for the test: ${JSON.stringify(made)}`)
  return made.value.id
}

export interface BuiltAccount {
  id: string
  email: string
  caller: Caller & { actor: AccountActor }
}

interface Wanted {
  email?: string
  displayName?: string
  roles?: { centreId: string; role: CentreRole }[]
  installationAdministrator?: boolean
  /** False: an account that signs in by link only. */
  password?: boolean
}

/** An account as an invitation makes it, and its holder as a caller. */
export async function buildAccount(wanted: Wanted = {}): Promise<BuiltAccount> {
  const email = wanted.email ?? `${randomUUID().slice(0, 8)}@exemple.test`
  const made = await createAccount(systemCaller("test"), {
    email,
    displayName: wanted.displayName ?? "Camille Essai",
    roles: wanted.roles ?? [],
    installationAdministrator: wanted.installationAdministrator ?? false,
    ...(wanted.password === false ? {} : { password: testPassword }),
  })
  if (made.kind !== "done") throw new Error(`No account for the test: ${JSON.stringify(made)}`)
  const id = made.value.accountId
  const actor = await accountActor(id)
  if (actor.kind !== "account") throw new Error("The account of the test is nobody's.")
  return { id, email, caller: { actor, locale: "fr", requestId: "test" } }
}
