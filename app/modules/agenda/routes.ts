import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("agenda", "modules/agenda/pages/agenda.tsx"),
  route("agenda.ics", "modules/agenda/pages/agenda-feed.ts"),
  route("agenda/abonnements", "modules/agenda/pages/subscriptions.tsx"),
  route("agenda/:id", "modules/agenda/pages/item.tsx"),
  route("agenda/:id/agenda.ics", "modules/agenda/pages/item-ics.ts"),
  route("agenda/:id/inscription", "modules/agenda/pages/enrol.tsx"),
  route("inscriptions/:secret", "modules/agenda/pages/enrolment-link.tsx"),
  route("inscriptions/:secret/agenda.ics", "modules/agenda/pages/enrolment-ics.ts"),
  route("mon-agenda", "modules/agenda/pages/own-agenda.tsx"),
  route("mon-agenda/:secret/agenda.ics", "modules/agenda/pages/own-ics.ts"),
  route("travail/agenda", "modules/agenda/pages/staff-agenda.tsx"),
  route("travail/activite/:id/annonce", "modules/agenda/pages/announce.tsx"),
  route("travail/activite/:id/inscriptions", "modules/agenda/pages/enrolments.tsx"),
  route("travail/activite/:id/inscriptions.csv", "modules/agenda/pages/enrolments-csv.ts"),
]
