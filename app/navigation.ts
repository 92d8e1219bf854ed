// The menus: one line per module, in the order of the masthead.

import { navigation as account } from "./modules/account/navigation.ts"
import { navigation as catalogue } from "./modules/catalogue/navigation.ts"
import { navigation as centre } from "./modules/centre/navigation.ts"
import { navigation as circulation } from "./modules/circulation/navigation.ts"
import { navigation as exchange } from "./modules/exchange/navigation.ts"
import { navigation as territory } from "./modules/territory/navigation.ts"
import { navigation as vocabulary } from "./modules/vocabulary/navigation.ts"
import type { NavigationEntry } from "./platform/http/navigation.ts"

export const navigation: NavigationEntry[] = [
  ...catalogue,
  ...circulation,
  ...vocabulary,
  ...territory,
  ...exchange,
  ...centre,
  ...account,
]
