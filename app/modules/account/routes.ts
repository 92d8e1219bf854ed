import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("connexion", "modules/account/pages/sign-in.tsx"),
  route("connexion/lien", "modules/account/pages/sign-in-link.tsx"),
  route("mot-de-passe", "modules/account/pages/password.tsx"),
  route("deconnexion", "modules/account/pages/sign-out.ts"),
]
