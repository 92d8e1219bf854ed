import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

export const navigation: NavigationEntry[] = [
  {
    path: "/annuaire",
    label: () => m.directory_who_title(),
    place: "site",
    description: () => m.directory_who_lead(),
  },
  {
    path: "/travail/annuaire",
    label: () => m.directory_menu(),
    place: "work",
    permission: permissions["directory.edit"],
    description: () => m.directory_menu_description(),
  },
]
