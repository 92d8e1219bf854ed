import type { Rule } from "#platform/permissions/index.ts"
import { permissionTable, staff } from "#platform/permissions/index.ts"

/** A job of the installation, after somebody who may has asked for it. */
const installationItself: Rule = { allows: (actor) => actor.kind === "system" }

export const permissions = permissionTable({
  // Staff load their centre's own neighbourhoods; what all centres share is asked for again when the content is known.
  "territory.import": staff,
  "territory.run-import": installationItself,
})
