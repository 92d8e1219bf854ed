import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("connexion", "modules/account/pages/sign-in.tsx"),
  route("connexion/lien", "modules/account/pages/sign-in-link.tsx"),
  route("deconnexion", "modules/account/pages/sign-out.ts"),
  route("mot-de-passe", "modules/account/pages/password.tsx"),
  route("invitation/:token", "modules/account/pages/invitation.tsx"),
  route("installation/demarrage", "modules/account/pages/set-up.tsx"),
  route("mon-compte", "modules/account/pages/my-account.tsx"),
  route("mon-compte/donnees.json", "modules/account/pages/my-data.ts"),
  route("mon-compte/effacement", "modules/account/pages/erase-account.tsx"),
  route("travail/equipe", "modules/account/pages/teams.tsx"),
  route("travail/equipe/:slug", "modules/account/pages/team.tsx"),
  route("travail/courriels", "modules/account/pages/outbox.tsx"),
  route("travail/courriels/:id", "modules/account/pages/outbox-mail.tsx"),
]
