import { permissionTable, staff } from "#platform/permissions/index.ts"

export const permissions = permissionTable({
  "exchange.harvest": staff,
})
