import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

export const navigation: NavigationEntry[] = [
  { path: "/centres", label: m.centre_menu, place: "site", description: m.centre_list_lead },
  {
    path: "/travail/centre",
    label: m.centre_own_menu,
    place: "work",
    permission: permissions["centre.edit-centre"],
    description: m.centre_own_lead,
  },
]
