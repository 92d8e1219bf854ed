import type { Caller } from "#platform/session/index.server.ts"

/** The account at work; null for the installation itself. */
export function accountIdOf({ actor }: Caller): string | null {
  return actor.kind === "account" ? actor.accountId : null
}

/** The name under which its work is shown; "" for the installation. */
export function nameOf({ actor }: Caller): string {
  return actor.kind === "account" ? actor.name : ""
}
