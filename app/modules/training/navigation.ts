import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

export const navigation: NavigationEntry[] = [
  { path: "/formations", label: () => m.training_menu(), place: "site" },
  {
    path: "/travail/formations",
    label: () => m.training_offer_title(),
    place: "work",
    permission: permissions["training.manage"],
    description: () => m.training_menu_description(),
  },
]
