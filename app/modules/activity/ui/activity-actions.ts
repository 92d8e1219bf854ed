import type { Permission } from "#platform/permissions/index.ts"

/** What staff may do with an activity beside its ledger line, offered on its sheet; said by a module above (agenda, attendance). */
export interface ActivityAction {
  /** Asked for the centre that leads the activity. */
  permission: Permission
  label(): string
  /** The address, in the language of the page. */
  href(activityId: string): string
}

const actions: ActivityAction[] = []

/** Called by a module's server door, once. */
export function registerActivityAction(action: ActivityAction): void {
  actions.push(action)
}

/** Those that this caller may follow for an activity of the centre, in the order of registration. */
export function activityActions(
  actor: Parameters<Permission["allows"]>[0],
  centreId: string,
  activityId: string,
): { label: string; href: string }[] {
  return actions
    .filter(({ permission }) => permission.allows(actor, centreId))
    .map(({ label, href }) => ({ label: label(), href: href(activityId) }))
}
