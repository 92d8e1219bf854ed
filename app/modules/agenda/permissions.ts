import { anyone, permissionTable, signedIn, staff } from "#platform/permissions/index.ts"

export const permissions = permissionTable({
  /** What is announced of an activity, who enrols, the waiting list, mails to those who hold a place. */
  "agenda.organise": staff,
  /** From the public pages: the link of a mail is what allows the rest. */
  "agenda.enrol": anyone,
  "agenda.own-calendar": signedIn,
})
