import type { NavigationEntry } from "#platform/http/navigation.ts"
import { m } from "#platform/messages/index.ts"

export const navigation: NavigationEntry[] = [
  { path: "/territoires", label: m.territory_page_title, place: "site", description: m.territory_navigation_hint },
]
