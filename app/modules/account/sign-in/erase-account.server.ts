import type { Outcome } from "#platform/kernel/outcome.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { eraseOwnAccount } from "../operations/erase-own-account.server.ts"
import { removeUser } from "./users.server.ts"

/**
 * Erases the caller's account, then their means to sign in. Between the two the account is already nobody's; a fault there is
 * mended by the nightly job, which removes users without account.
 */
export async function eraseAccount(caller: Caller, input: { email: string }): Promise<Outcome<{ accountId: string }>> {
  const outcome = await eraseOwnAccount(caller, input)
  if (outcome.kind === "done") await removeUser(outcome.value.accountId)
  return outcome
}
