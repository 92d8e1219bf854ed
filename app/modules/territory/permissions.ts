import { installationAdministrator, permissionTable, staff } from "#platform/permissions/index.ts"

export const permissions = permissionTable({
  // Reference data are shared by every centre of the installation.
  "territory.import": installationAdministrator,
  // A centre's own neighbourhoods.
  "territory.draw-neighbourhoods": staff,
})
