import type { FormFields } from "#platform/http/index.server.ts"

const prefix = "category-"

/** The kinds of trainees that a form says, by participation. */
export function readCategories(fields: FormFields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), String(value)] as const] : [],
    ),
  )
}
