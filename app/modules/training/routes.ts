import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("formations", "modules/training/pages/catalogue.tsx"),
  route("formations/parcours/:slug", "modules/training/pages/public-cycle.tsx"),
  route("formations/:slug", "modules/training/pages/programme.tsx"),
  route("travail/formations", "modules/training/pages/offer.tsx"),
  route("travail/formations/nouvelle", "modules/training/pages/new-course.tsx"),
  route("travail/formations/sessions", "modules/training/pages/sessions.tsx"),
  route("travail/formations/sessions/nouvelle", "modules/training/pages/new-session.tsx"),
  route("travail/formations/sessions/:id", "modules/training/pages/session.tsx"),
  route("travail/formations/parcours", "modules/training/pages/cycles.tsx"),
  route("travail/formations/parcours/:id", "modules/training/pages/cycle.tsx"),
  route("travail/formations/formateurs", "modules/training/pages/trainers.tsx"),
  route("travail/formations/:id", "modules/training/pages/edit-course.tsx"),
]
