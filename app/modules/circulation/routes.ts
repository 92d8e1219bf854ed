import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("travail/pret", "modules/circulation/pages/desk.tsx"),
  route("travail/pret/regles", "modules/circulation/pages/rules.tsx"),
  route("travail/prets/retards", "modules/circulation/pages/late-loans.tsx"),
  route("travail/lecteurs", "modules/circulation/pages/readers.tsx"),
  route("travail/lecteurs/nouveau", "modules/circulation/pages/new-reader.tsx"),
  route("travail/lecteurs/:id", "modules/circulation/pages/reader.tsx"),
  route("travail/lecteurs/:id/donnees.json", "modules/circulation/pages/reader-data.ts"),
  route("travail/reservations", "modules/circulation/pages/holds.tsx"),
  route("catalogue/:id/reserver", "modules/circulation/pages/hold-record.tsx"),
  route("reservations/:secret", "modules/circulation/pages/hold-link.tsx"),
  route("travail/salle", "modules/circulation/pages/reading-room.tsx"),
  route("travail/salle/chiffres", "modules/circulation/pages/visit-figures.tsx"),
  route("travail/salle/chiffres.csv", "modules/circulation/pages/visit-figures-csv.ts"),
  route("travail/fonds", "modules/circulation/pages/holdings.tsx"),
  route("travail/fonds/acquisitions.csv", "modules/circulation/pages/acquisitions-csv.ts"),
  route("travail/fonds/retraits.csv", "modules/circulation/pages/weedings-csv.ts"),
  route("centres/:slug/rendez-vous", "modules/circulation/pages/appointment.tsx"),
  route("mes-prets", "modules/circulation/pages/own-loans.tsx"),
  route("rappels/:key", "modules/circulation/pages/reminders.tsx"),
  route("rendez-vous/:secret", "modules/circulation/pages/appointment-link.tsx"),
]
