import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

export const navigation: NavigationEntry[] = [
  {
    path: "/travail/accompagnement",
    label: () => m.support_list_title(),
    place: "work",
    permission: permissions["support.keep-journal"],
    description: () => m.support_list_description(),
  },
  {
    path: "/travail/entretiens",
    label: () => m.support_interviews_title(),
    place: "work",
    permission: permissions["support.keep-journal"],
    description: () => m.support_interviews_description(),
  },
  {
    path: "/travail/appels",
    label: () => m.support_calls_title(),
    place: "work",
    permission: permissions["support.take-calls"],
    description: () => m.support_calls_description(),
  },
]
