import { ownAccount } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { splitName } from "../domain/name-key.ts"

/** Who is signed in, as an enrolment needs it; null for a visitor. */
export async function whoEnrols(caller: Caller) {
  const { actor } = caller
  if (actor.kind !== "account") return null
  const own = await read(caller, (tx) => ownAccount(tx, actor.accountId))
  if (own === undefined) return null
  return { id: actor.accountId, name: own.displayName, email: own.email, ...splitName(own.displayName) }
}
