/** What an account may be in a centre; each role includes those before it. */
export const centreRoles = ["professional", "contributor", "staff", "administrator"] as const
export type CentreRole = (typeof centreRoles)[number]

export interface AccountActor {
  kind: "account"
  accountId: string
  name: string
  roles: readonly { centreId: string; role: CentreRole }[]
  installationAdministrator: boolean
}

/** Who is at work: nobody known, an account, or the installation itself (a job, a command, the demonstration). */
export type Actor = { kind: "visitor" } | AccountActor | { kind: "system"; task: string }

export const visitor: Actor = { kind: "visitor" }

/** True when the actor has `role` or a higher one in that centre. */
export function hasRole(actor: Actor, role: CentreRole, centreId: string): boolean {
  if (actor.kind === "system") return true
  if (actor.kind === "visitor") return false
  return actor.roles.some((held) => held.centreId === centreId && rank(held.role) >= rank(role))
}

/** True when the actor has `role` or a higher one in at least one centre. */
export function hasRoleSomewhere(actor: Actor, role: CentreRole): boolean {
  if (actor.kind === "system") return true
  return centresOf(actor, role).length > 0
}

/** The centres where an account has `role` or a higher one. */
export function centresOf(actor: Actor, role: CentreRole): string[] {
  if (actor.kind !== "account") return []
  return actor.roles.filter((held) => rank(held.role) >= rank(role)).map((held) => held.centreId)
}

/** True for administrators of the whole installation, and for the installation itself. */
export function administersInstallation(actor: Actor): boolean {
  return actor.kind === "system" || (actor.kind === "account" && actor.installationAdministrator)
}

function rank(role: CentreRole): number {
  return centreRoles.indexOf(role)
}
