import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

export const navigation: NavigationEntry[] = [
  { path: "/agenda", label: () => m.agenda_title(), place: "site" },
  {
    path: "/travail/agenda",
    label: () => m.agenda_staff_title(),
    place: "work",
    permission: permissions["agenda.organise"],
    description: () => m.agenda_staff_description(),
  },
]
