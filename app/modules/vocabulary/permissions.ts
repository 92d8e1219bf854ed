import { permissionTable, staff } from "#platform/permissions/index.ts"

/** Thesauri are shared: the staff of any centre keeps them. */
export const permissions = permissionTable({
  "vocabulary.edit-concepts": staff,
  "vocabulary.merge-concepts": staff,
  "vocabulary.import": staff,
})
