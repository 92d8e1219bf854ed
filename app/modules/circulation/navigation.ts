import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

export const navigation: NavigationEntry[] = [
  {
    path: "/travail/pret",
    label: () => m.circulation_desk_title(),
    place: "work",
    permission: permissions["circulation.lend"],
    description: () => m.circulation_desk_description(),
  },
  {
    path: "/travail/salle",
    label: () => m.circulation_room_title(),
    place: "work",
    permission: permissions["circulation.receive"],
    description: () => m.circulation_room_description(),
  },
  {
    path: "/travail/fonds",
    label: () => m.circulation_holdings_navigation(),
    place: "work",
    permission: permissions["circulation.manage-holdings"],
    description: () => m.circulation_holdings_description(),
  },
]
