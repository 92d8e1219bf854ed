import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

export const navigation: NavigationEntry[] = [
  {
    path: "/travail/emargement",
    label: () => m.attendance_days_title(),
    place: "work",
    permission: permissions["attendance.sign-in"],
    description: () => m.attendance_days_description(),
  },
]
