import { pickStructure } from "#modules/directory/index.server.ts"
import { nothingPicked } from "#modules/directory/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field } from "#platform/http/index.server.ts"
import type { TypedEnrolment } from "../ui/enrol-form.tsx"

export const emptyEnrolment: TypedEnrolment = {
  givenName: "",
  familyName: "",
  email: "",
  phone: "",
  structure: nothingPicked,
  accessNeeds: "",
  meal: "",
  answer: "",
}

/**
 * The form of an enrolment. A structure that the directory knows alone is taken; when some are like it, one is asked to choose, once: "as typed" keeps the
 * text for staff to tie. One that nothing is like is kept as typed.
 */
export async function readEnrolment(tx: Tx, fields: FormFields) {
  const asTyped = field(fields, "structureChoice") === "as-typed"
  const structure = await pickStructure(tx, fields, "structure")
  const text = field(fields, "structure").trim().slice(0, 300)
  const toChoose = !asTyped && structure.id === "" && structure.choices.length > 0
  const typed: TypedEnrolment = {
    givenName: field(fields, "givenName"),
    familyName: field(fields, "familyName"),
    email: field(fields, "email"),
    phone: field(fields, "phone"),
    structure,
    accessNeeds: field(fields, "accessNeeds"),
    meal: field(fields, "meal"),
    answer: field(fields, "answer"),
  }
  return { typed, toChoose, structure: { id: structure.id === "" ? null : structure.id, typed: text } }
}
