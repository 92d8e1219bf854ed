import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

export const navigation: NavigationEntry[] = [
  { path: "/territoires", label: m.territory_page_title, place: "site", description: m.territory_navigation_hint },
  {
    path: "/travail/territoires/import",
    label: m.territory_import_title,
    place: "work",
    permission: permissions["territory.import"],
    description: m.territory_import_lead,
  },
]
