import type { CentreRole } from "#platform/session/actor.ts"
import { centreRoles } from "#platform/session/actor.ts"

/** The higher of two roles: an invitation never takes away what somebody has. */
export function higherRole(one: CentreRole, other: CentreRole | undefined): CentreRole {
  return other !== undefined && centreRoles.indexOf(other) > centreRoles.indexOf(one) ? other : one
}

/** True when this change would leave a centre without administrator: `administrators` are the accounts that are one now. */
export function leavesNoAdministrator(
  administrators: readonly string[],
  accountId: string,
  role: CentreRole | undefined,
): boolean {
  return role !== "administrator" && administrators.length === 1 && administrators[0] === accountId
}
