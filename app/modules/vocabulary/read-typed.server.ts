import { field, readForm } from "#platform/http/index.server.ts"
import type { TypedConcept } from "./ui/typed-concept.ts"

/** The fields of a posted form as text. */
export async function readTyped(request: Request): Promise<TypedConcept> {
  const fields = await readForm(request)
  return Object.fromEntries(Object.keys(fields).map((name) => [name, field(fields, name)]))
}
