import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("reseaux", "modules/networks/pages/networks.tsx"),
  route("reseaux/demande/:secret", "modules/networks/pages/join-link.tsx"),
  route("reseaux/courriels/:key", "modules/networks/pages/mails-link.tsx"),
  route("reseaux/:slug", "modules/networks/pages/network.tsx"),
  route("reseaux/:slug/rejoindre", "modules/networks/pages/join.tsx"),
  route("reseaux/:slug/espace", "modules/networks/pages/space.tsx"),
  route("reseaux/:slug/sujets", "modules/networks/pages/topics.tsx"),
  route("reseaux/:slug/rencontres/:id", "modules/networks/pages/meeting.tsx"),
  route("reseaux/:slug/documents/:id", "modules/networks/pages/document.ts"),
  route("travail/reseaux", "modules/networks/pages/desk.tsx"),
  route("travail/reseaux/nouveau", "modules/networks/pages/new-network.tsx"),
  route("travail/reseaux/:slug", "modules/networks/pages/staff-network.tsx"),
  route("travail/reseaux/:slug/modifier", "modules/networks/pages/edit-network.tsx"),
  route("travail/reseaux/:slug/membres", "modules/networks/pages/members.tsx"),
  route("travail/reseaux/:slug/documents", "modules/networks/pages/documents.tsx"),
  route("travail/reseaux/:slug/annee.csv", "modules/networks/pages/year-csv.ts"),
  route("travail/reseaux/:slug/comptes-rendus.txt", "modules/networks/pages/year-minutes.ts"),
  route("travail/reseaux/:slug/rencontres/nouvelle", "modules/networks/pages/new-meeting.tsx"),
  route("travail/reseaux/:slug/rencontres/:id", "modules/networks/pages/staff-meeting.tsx"),
  route("travail/reseaux/:slug/rencontres/:id/compte-rendu", "modules/networks/pages/minutes.tsx"),
]
