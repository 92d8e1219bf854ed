import type { Actor, CentreRole } from "#platform/session/actor.ts"
import { administersInstallation, hasRole, hasRoleSomewhere } from "#platform/session/actor.ts"

/** Who may: decided from the actor and, where a thing belongs to a centre, that centre. */
export interface Rule {
  allows(actor: Actor, centreId?: string): boolean
}

export type Permission = Rule & { name: string }

export const anyone: Rule = { allows: () => true }
export const signedIn: Rule = { allows: (actor) => actor.kind !== "visitor" }
export const staff = inCentre("staff")
export const centreAdministrator = inCentre("administrator")
export const installationAdministrator: Rule = { allows: administersInstallation }

/** A module's table: `permissionTable({ "catalogue.catalogue": staff })`; each line keeps its name for the audit and the tests. */
export function permissionTable<const Names extends string>(rules: Record<Names, Rule>): Record<Names, Permission> {
  const entries = Object.entries<Rule>(rules).map(([name, rule]) => [name, { name, allows: rule.allows }])
  return Object.fromEntries(entries) as Record<Names, Permission>
}

// An administrator of the installation may do in every centre what its administrators may.
function inCentre(role: CentreRole): Rule {
  return {
    allows: (actor, centreId) =>
      administersInstallation(actor) ||
      (centreId === undefined ? hasRoleSomewhere(actor, role) : hasRole(actor, role, centreId)),
  }
}
