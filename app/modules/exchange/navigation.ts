import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

export const navigation: NavigationEntry[] = [
  {
    path: "/travail/moissons",
    label: () => m.exchange_harvests_navigation(),
    place: "work",
    permission: permissions["exchange.harvest"],
    description: () => m.exchange_harvests_description(),
  },
]
