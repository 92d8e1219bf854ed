import { anyone, permissionTable, signedIn, staff } from "#platform/permissions/index.ts"

export const permissions = permissionTable({
  /** What a network is, its members, ballots, meetings, minutes, actions. */
  "networks.animate": staff,
  /** What a member does inside: the operations look who is one. */
  "networks.take-part": signedIn,
  /** From the public pages: the link of a mail is what allows the rest. */
  "networks.ask": anyone,
})
