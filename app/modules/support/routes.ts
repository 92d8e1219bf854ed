import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("travail/accompagnement", "modules/support/pages/supports.tsx"),
  route("travail/accompagnement/nouveau", "modules/support/pages/new-support.tsx"),
  route("travail/accompagnement/:id", "modules/support/pages/support.tsx"),
  route("travail/accompagnement/:id/modifier", "modules/support/pages/edit-support.tsx"),
  route("travail/accompagnement/:id/ecrire", "modules/support/pages/new-entry.tsx"),
  route("travail/accompagnement/:id/journal/:entry", "modules/support/pages/edit-entry.tsx"),
  route("travail/accompagnement/:id/fichiers/:file", "modules/support/pages/entry-file.ts"),
  route("travail/entretiens", "modules/support/pages/interviews.tsx"),
  route("travail/entretiens/:id", "modules/support/pages/interview.tsx"),
  route("travail/appels", "modules/support/pages/calls.tsx"),
  route("travail/appels/communes", "modules/support/pages/call-communes.ts"),
]
