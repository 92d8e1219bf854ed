import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

export const navigation: NavigationEntry[] = [
  {
    path: "/travail/activite",
    label: () => m.activity_list_title(),
    place: "work",
    permission: permissions["activity.record"],
    description: () => m.activity_menu_description(),
  },
  {
    path: "/travail/activite/chiffres",
    label: () => m.activity_figures_title(),
    place: "work",
    permission: permissions["activity.read-figures"],
    description: () => m.activity_figures_lead(),
  },
]
