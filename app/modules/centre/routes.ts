import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("centres", "modules/centre/pages/centres.tsx"),
  route("centres/:slug", "modules/centre/pages/centre.tsx"),
  route("travail/centre", "modules/centre/pages/own-centres.tsx"),
  route("travail/centre/:slug", "modules/centre/pages/edit-centre.tsx"),
  route("travail/centres/nouveau", "modules/centre/pages/new-centre.tsx"),
]
