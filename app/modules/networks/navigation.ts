import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

export const navigation: NavigationEntry[] = [
  {
    path: "/reseaux",
    label: () => m.networks_title(),
    place: "site",
    description: () => m.networks_lead(),
  },
  {
    path: "/travail/reseaux",
    label: () => m.networks_title(),
    place: "work",
    permission: permissions["networks.animate"],
    description: () => m.networks_desk_description(),
  },
]
