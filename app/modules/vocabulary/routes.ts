import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("vocabulaire", "modules/vocabulary/pages/vocabularies.tsx"),
  route("vocabulaire/concept/:id", "modules/vocabulary/pages/concept.tsx"),
  route("vocabulaire/:slug", "modules/vocabulary/pages/scheme.tsx"),
  route("vocabulaire/:slug/export/:format", "modules/vocabulary/pages/export.ts"),
  route("travail/vocabulaire", "modules/vocabulary/pages/work.tsx"),
  route("travail/vocabulaire/imports", "modules/vocabulary/pages/imports.tsx"),
  route("travail/vocabulaire/imports/:run", "modules/vocabulary/pages/import-run.tsx"),
  route("travail/vocabulaire/concept/:id", "modules/vocabulary/pages/edit-concept.tsx"),
  route("travail/vocabulaire/concept/:id/fusion", "modules/vocabulary/pages/merge.tsx"),
  route("travail/vocabulaire/:slug/nouveau", "modules/vocabulary/pages/new-concept.tsx"),
]
