import { z } from "zod"
import { searchable } from "../domain/compare-names.ts"
import { filledLine, line, optionalEmail, text } from "./fields.ts"

/** What is kept of a person, as typed in the form. */
export const personInput = z.object({
  givenName: line(100),
  familyName: filledLine(100),
  email: optionalEmail,
  phone: line(40),
  mobile: line(40),
  territoryId: z.string().max(100).nullable().default(null),
  note: text(4000),
  presentation: text(2000),
  conceptIds: z.array(z.uuid()).max(50).default([]),
})

export type PersonInput = z.output<typeof personInput>

/** The columns of a person, from what was typed; the territory was looked up before. */
export function personColumns(input: PersonInput) {
  return {
    given_name: input.givenName === "" ? null : input.givenName,
    family_name: input.familyName,
    email: input.email,
    phone: input.phone === "" ? null : input.phone,
    mobile: input.mobile === "" ? null : input.mobile,
    territory_id: input.territoryId,
    note: input.note,
    presentation: input.presentation,
    search_name: searchable(`${input.familyName} ${input.givenName}`),
  }
}
