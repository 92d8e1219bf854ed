import type { FormFields } from "#platform/http/index.server.ts"
import type { TypedCycle } from "../ui/cycle-form.tsx"

/** The form of a cycle as it was sent. */
export function readCycle(fields: FormFields): TypedCycle {
  const list = (name: string) => [fields[name] ?? []].flat()
  const one = (name: string) => list(name)[0] ?? ""
  return {
    title: one("title"),
    presentation: one("presentation"),
    state: one("state") || "draft",
    version: one("version") || "0",
    courses: list("courses"),
    required: list("required"),
  }
}
