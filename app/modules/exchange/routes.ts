import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("oai", "modules/exchange/pages/oai.ts"),
  route("sru", "modules/exchange/pages/sru.ts"),
  route("unapi", "modules/exchange/pages/unapi.ts"),
  route("travail/moissons", "modules/exchange/pages/harvests.tsx"),
  route("travail/moissons/:id", "modules/exchange/pages/harvest.tsx"),
]
