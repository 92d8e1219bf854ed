import { anyone, permissionTable, signedIn, staff } from "#platform/permissions/index.ts"

export const permissions = permissionTable({
  /** Sheets, signatures and marks of a centre's activities; their validation and correction. */
  "attendance.sign-in": staff,
  /** Signing for oneself, from the link of a half-day: called as the installation. */
  "attendance.sign": anyone,
  /** Certificates: issued, replaced, sent. */
  "attendance.certify": staff,
  /** One's own certificates. */
  "attendance.own": signedIn,
})
