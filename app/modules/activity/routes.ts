import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("travail/activite", "modules/activity/pages/activities.tsx"),
  route("travail/activite/nouvelle", "modules/activity/pages/new-activity.tsx"),
  route("travail/activite/chiffres", "modules/activity/pages/figures.tsx"),
  route("travail/activite/chiffres/recapitulatif.pdf", "modules/activity/pages/summary-pdf.ts"),
  route("travail/activite/chiffres/:figure", "modules/activity/pages/figure.tsx"),
  route("travail/activite/chiffres/:figure/lignes.csv", "modules/activity/pages/figure-csv.ts"),
  route("travail/activite/arret", "modules/activity/pages/freeze.tsx"),
  route("travail/activite/:id", "modules/activity/pages/activity.tsx"),
  route("travail/activite/:id/modifier", "modules/activity/pages/edit-activity.tsx"),
]
