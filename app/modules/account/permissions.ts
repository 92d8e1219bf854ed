import type { Rule } from "#platform/permissions/index.ts"
import {
  anyone,
  centreAdministrator,
  installationAdministrator,
  permissionTable,
  signedIn,
} from "#platform/permissions/index.ts"

/** The installation itself: a job, the demonstration, or a page after it has checked a secret link. */
const installationItself: Rule = { allows: (actor) => actor.kind === "system" }

const ownAccount: Rule = { allows: (actor, centreId) => actor.kind === "account" && signedIn.allows(actor, centreId) }

export const permissions = permissionTable({
  "account.ask-for-link": anyone,
  "account.answer-link-request": installationItself,
  "account.note-sign-in": ownAccount,
  "account.accept-invitation": installationItself,
  "account.set-up-installation": installationItself,
  "account.create-account": installationItself,
  "account.change-own-account": ownAccount,
  "account.erase-own-account": ownAccount,
  "account.read-staff": centreAdministrator,
  "account.invite": centreAdministrator,
  "account.withdraw-invitation": centreAdministrator,
  "account.assign-role": centreAdministrator,
  "account.block-account": installationAdministrator,
  "account.read-outbox": installationAdministrator,
})
