import type { RouteConfigEntry } from "@react-router/dev/routes"
import { prefix } from "@react-router/dev/routes"

/** Each page once in French at the root and once in English under /en: the language of a page is in its address. */
export function inBothLanguages(routes: RouteConfigEntry[]): RouteConfigEntry[] {
  return [...routes, ...prefix("en", routes.map(english))]
}

function english(entry: RouteConfigEntry): RouteConfigEntry {
  const { children, ...rest } = entry
  return {
    ...rest,
    id: `en:${entry.id ?? entry.file.replace(/\.tsx?$/, "")}`,
    ...(children === undefined ? {} : { children: children.map(english) }),
  }
}
