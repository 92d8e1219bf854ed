import { anyone, permissionTable, signedIn, staff } from "#platform/permissions/index.ts"

export const permissions = permissionTable({
  /** People and structures: seen, entered, corrected. */
  "directory.edit": staff,
  /** Two that are one; people who ask to be forgotten. */
  "directory.merge": staff,
  "directory.erase": staff,
  /** Tables in, files out. */
  "directory.import": staff,
  /** One's own sheet: what it says, consent, withdrawal. */
  "directory.use-own-sheet": signedIn,
  /** From the public who's-who: the form that shows no address. */
  "directory.write-to-someone": anyone,
})
