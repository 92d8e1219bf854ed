import { centreAdministrator, installationAdministrator, permissionTable } from "#platform/permissions/index.ts"

export const permissions = permissionTable({
  "centre.create-centre": installationAdministrator,
  "centre.edit-centre": centreAdministrator,
})
