import { m } from "#platform/messages/index.ts"
import type { CentreRole } from "#platform/session/actor.ts"

/** What a role is called on screen, in the language of the running request. */
export function roleName(role: CentreRole): string {
  return {
    professional: m.account_role_professional,
    contributor: m.account_role_contributor,
    staff: m.account_role_staff,
    administrator: m.account_role_administrator,
  }[role]()
}

export function roleHint(role: CentreRole): string {
  return {
    professional: m.account_role_professional_hint,
    contributor: m.account_role_contributor_hint,
    staff: m.account_role_staff_hint,
    administrator: m.account_role_administrator_hint,
  }[role]()
}
