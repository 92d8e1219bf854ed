import { createHash, randomUUID } from "node:crypto"
import type { TypedRecord } from "../domain/typed-record.ts"

/** What the same form says, typed the same, has the same key (a UUID): gone back to and changed, it is another. Without a form, each time is its own. */
export function formKey(formId: string | null, typed: TypedRecord): string {
  if (formId === null) return randomUUID()
  const hex = createHash("sha256")
    .update(`${formId} ${JSON.stringify(typed)}`)
    .digest("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
