import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

export const navigation: NavigationEntry[] = [
  { path: "/vocabulaire", label: () => m.vocabulary_navigation(), place: "site" },
  {
    path: "/travail/vocabulaire",
    label: () => m.vocabulary_work_navigation(),
    place: "work",
    permission: permissions["vocabulary.edit-concepts"],
    description: () => m.vocabulary_work_description(),
  },
]
