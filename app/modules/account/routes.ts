import type { RouteConfigEntry } from "@react-router/dev/routes"
import { route } from "@react-router/dev/routes"

export const routes: RouteConfigEntry[] = [
  route("connexion", "modules/account/pages/sign-in.tsx"),
  route("deconnexion", "modules/account/pages/sign-out.ts"),
]
