import { createAccount } from "#modules/account/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import type { CentreRole } from "#platform/session/actor.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { workingDayFrom } from "../working-day.ts"

/** So many days from today: a working day, the next one where it would be none. */
export function day(days: number): string {
  return workingDayFrom(days)
}

/** The same as the moment at which an operation works. */
export function at(days: number): { now: Date } {
  return { now: new Date(`${day(days)}T10:00:00Z`) }
}

/** Somebody of the demonstration at work. */
export function asAccount(caller: Caller, accountId: string, name: string, centreId: string, role: CentreRole): Caller {
  const roles = [{ centreId, role }]
  return { ...caller, actor: { kind: "account", accountId, name, roles, installationAdministrator: false } }
}

export function wanted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind !== "done") throw new Error(`The demonstration's networks: ${JSON.stringify(outcome)}`)
  return outcome.value
}

/** Somebody of the demonstration, whose account is made where it is missing, as a caller. */
export async function accountOf(
  caller: Caller,
  email: string,
  name: string,
  centreId: string,
  role: CentreRole,
): Promise<Caller> {
  const { accountId } = wanted(await createAccount(caller, { email, displayName: name }))
  return asAccount(caller, accountId, name, centreId, role)
}
