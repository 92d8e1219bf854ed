import { randomUUID } from "node:crypto"
import type { AccountActor, CentreRole } from "#platform/session/actor.ts"
import { visitor } from "#platform/session/actor.ts"
import type { Caller } from "#platform/session/caller.ts"

export const visitorCaller: Caller = { actor: visitor, locale: "fr", requestId: "test" }

/** An account with these roles, for operations and reads; it exists in no table unless the test puts it there. */
export function accountCaller(given: Partial<AccountActor> = {}): Caller {
  const actor: AccountActor = {
    kind: "account",
    accountId: randomUUID(),
    name: "Camille Essai",
    roles: [],
    installationAdministrator: false,
    ...given,
  }
  return { actor, locale: "fr", requestId: "test" }
}

/** An account with one role in one centre. */
export function callerWithRole(role: CentreRole, centreId: string): Caller {
  return accountCaller({ roles: [{ centreId, role }] })
}

export const installationCaller: Caller = accountCaller({ installationAdministrator: true })
