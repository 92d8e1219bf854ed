import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"
import { permissions } from "./permissions.ts"

export const navigation: NavigationEntry[] = [
  { path: "/rapport", label: () => m.report_menu(), place: "site" },
  {
    path: "/travail/tableau-de-bord",
    label: () => m.report_dashboard_title(),
    place: "work",
    permission: permissions["report.read"],
    description: () => m.report_dashboard_description(),
  },
  {
    path: "/travail/rapport",
    label: () => m.report_own_title(),
    place: "work",
    permission: permissions["report.write"],
    description: () => m.report_own_description(),
  },
  {
    path: "/travail/rapport/remontee",
    label: () => m.report_return_title(),
    place: "work",
    permission: permissions["report.read"],
    description: () => m.report_return_description(),
  },
  {
    path: "/travail/rapport/cooperations",
    label: () => m.report_cooperation_title(),
    place: "work",
    permission: permissions["report.read"],
    description: () => m.report_cooperation_lead(),
  },
]
