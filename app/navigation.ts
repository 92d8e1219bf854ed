// The menus: one line per module, in the order of the masthead.
import { navigation as territory } from "./modules/territory/navigation.ts"
import type { NavigationEntry } from "./platform/http/navigation.ts"

export const navigation: NavigationEntry[] = [...territory]
