import type { RouteConfigEntry } from "@react-router/dev/routes"
import { index, route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  index("modules/home/pages/front.tsx"),
  route("recherche", "modules/home/pages/search.tsx"),
  route("travail", "modules/home/pages/work.tsx"),
  route("a-propos", "modules/home/pages/about.tsx"),
  route("accessibilite", "modules/home/pages/accessibility.tsx"),
  route("robots.txt", "modules/home/pages/robots.ts"),
  route("sante", "modules/home/pages/health.ts"),
  route("*", "modules/home/pages/not-found.tsx"),
]
