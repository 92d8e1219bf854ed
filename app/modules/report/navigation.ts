import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

export const navigation: NavigationEntry[] = [
  { path: "/rapport", label: () => m.report_menu(), place: "site" },
  {
    path: "/travail/rapport",
    label: () => m.report_own_title(),
    place: "work",
    permission: permissions["report.write"],
    description: () => m.report_own_description(),
  },
]
