import { permissionTable, staff } from "#platform/permissions/index.ts"

export const permissions = permissionTable({
  /** Supports, their journal, interviews. */
  "support.keep-journal": staff,
  /** Calls of the toll-free number: taken down, taken over, called back. */
  "support.take-calls": staff,
})
