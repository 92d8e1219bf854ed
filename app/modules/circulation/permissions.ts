import { anyone, centreAdministrator, permissionTable, signedIn, staff } from "#platform/permissions/index.ts"

export const permissions = permissionTable({
  /** Loans, returns, renewals, holds, readers. */
  "circulation.lend": staff,
  /** Visits and appointments of the reading room. */
  "circulation.receive": staff,
  "circulation.manage-holdings": staff,
  "circulation.settle-rules": centreAdministrator,
  /** From the public pages: the link of a mail is what allows the rest. */
  "circulation.ask": anyone,
  "circulation.use-own-card": signedIn,
})
