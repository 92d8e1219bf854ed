// The menus: one line per module, in the order of the masthead.
import type { NavigationEntry } from "./platform/http/navigation.ts"

export const navigation: NavigationEntry[] = []
