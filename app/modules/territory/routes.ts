import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("territoires", "modules/territory/pages/territories.tsx"),
  route("territoires/:level/:code", "modules/territory/pages/territory.tsx"),
  route("territoires/:level/:code/:file", "modules/territory/pages/territory-list-csv.ts"),
  route("travail/territoires/import", "modules/territory/pages/imports.tsx"),
  route("travail/territoires/import/:id", "modules/territory/pages/import-run.tsx"),
  route("travail/territoires/import/:id/refus.csv", "modules/territory/pages/import-refusals-csv.ts"),
]
