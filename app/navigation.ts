// The menus: one word per module and menu, in the order of the masthead.

import { navigation as account } from "./modules/account/navigation.ts"
import { navigation as activity } from "./modules/activity/navigation.ts"
import { navigation as agenda } from "./modules/agenda/navigation.ts"
import { navigation as attendance } from "./modules/attendance/navigation.ts"
import { navigation as catalogue } from "./modules/catalogue/navigation.ts"
import { navigation as centre } from "./modules/centre/navigation.ts"
import { navigation as circulation } from "./modules/circulation/navigation.ts"
import { navigation as directory } from "./modules/directory/navigation.ts"
import { navigation as exchange } from "./modules/exchange/navigation.ts"
import { navigation as networks } from "./modules/networks/navigation.ts"
import { navigation as report } from "./modules/report/navigation.ts"
import { navigation as support } from "./modules/support/navigation.ts"
import { navigation as territory } from "./modules/territory/navigation.ts"
import { navigation as training } from "./modules/training/navigation.ts"
import { navigation as vocabulary } from "./modules/vocabulary/navigation.ts"
import type { NavigationEntry } from "./platform/http/navigation.ts"
import { m } from "./platform/messages/index.ts"

/** The menu of every visitor. */
export const siteMenu: NavigationEntry[] = placed("site", [
  ...catalogue,
  ...agenda,
  ...vocabulary,
  ...territory,
  ...training,
  ...directory,
  ...networks,
  ...report,
  ...centre,
])

/** The tools of those who work here, gathered as their days go. */
export const workMenu: { label: () => string; entries: NavigationEntry[] }[] = [
  { label: m.home_work_group_activity, entries: placed("work", [...agenda, ...activity, ...attendance, ...report]) },
  { label: m.home_work_group_catalogue, entries: placed("work", [...catalogue, ...exchange]) },
  { label: m.home_work_group_circulation, entries: placed("work", circulation) },
  { label: m.support_list_title, entries: placed("work", support) },
  { label: m.directory_menu, entries: placed("work", directory) },
  { label: m.networks_title, entries: placed("work", networks) },
  { label: m.training_menu, entries: placed("work", training) },
  { label: m.home_work_group_reference, entries: placed("work", [...vocabulary, ...territory]) },
  { label: m.home_work_group_centre, entries: placed("work", [...centre, ...account]) },
]

function placed(place: NavigationEntry["place"], entries: NavigationEntry[]): NavigationEntry[] {
  return entries.filter((entry) => entry.place === place)
}
