import type { Caller } from "#platform/session/index.server.ts"

/** The account at work, for who wrote it; null for the installation itself. */
export function accountIdOf({ actor }: Caller): string | null {
  return actor.kind === "account" ? actor.accountId : null
}
