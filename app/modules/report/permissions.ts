import { centreAdministrator, permissionTable, staff } from "#platform/permissions/index.ts"

export const permissions = permissionTable({
  /** Texts and pictures of the year's report, its draft as it will be read. */
  "report.write": staff,
  "report.publish": centreAdministrator,
  /** The dashboard, the national return, who works with whom. */
  "report.read": staff,
})
