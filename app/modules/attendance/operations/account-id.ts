import type { Caller } from "#platform/session/index.server.ts"

/** The account at work; null for the installation itself, and for who signs by a link. */
export function accountIdOf({ actor }: Caller): string | null {
  return actor.kind === "account" ? actor.accountId : null
}
