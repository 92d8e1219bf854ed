import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("travail/annuaire", "modules/directory/pages/structures.tsx"),
  route("travail/annuaire/structures/nouvelle", "modules/directory/pages/new-structure.tsx"),
  route("travail/annuaire/structures/:id", "modules/directory/pages/structure.tsx"),
  route("travail/annuaire/structures/:id/modifier", "modules/directory/pages/edit-structure.tsx"),
  route("travail/annuaire/structures/:id/fusion", "modules/directory/pages/merge-structures.tsx"),
  route("travail/annuaire/personnes", "modules/directory/pages/people.tsx"),
  route("travail/annuaire/personnes/nouvelle", "modules/directory/pages/new-person.tsx"),
  route("travail/annuaire/personnes/:id", "modules/directory/pages/person.tsx"),
  route("travail/annuaire/personnes/:id/modifier", "modules/directory/pages/edit-person.tsx"),
  route("travail/annuaire/personnes/:id/fonction", "modules/directory/pages/position.tsx"),
  route("travail/annuaire/personnes/:id/fusion", "modules/directory/pages/merge-people.tsx"),
  route("travail/annuaire/instances", "modules/directory/pages/board.tsx"),
  route("travail/annuaire/partenariats", "modules/directory/pages/partnerships.tsx"),
  route("travail/annuaire/initiatives", "modules/directory/pages/initiatives.tsx"),
  route("travail/annuaire/export", "modules/directory/pages/export.ts"),
  route("travail/annuaire/imports", "modules/directory/pages/imports.tsx"),
  route("travail/annuaire/imports/:id", "modules/directory/pages/import.tsx"),
  route("annuaire", "modules/directory/pages/who-is-who.tsx"),
  route("annuaire/:id/ecrire", "modules/directory/pages/write-to.tsx"),
  route("mon-compte/annuaire", "modules/directory/pages/own-sheet.tsx"),
]
