import { z } from "zod"
import { searchable } from "../domain/compare-names.ts"
import { readRna, readSiret } from "../domain/siret.ts"
import { structureKinds } from "../domain/structure-kind.ts"
import { filledLine, line, optionalDay, optionalEmail, text, website } from "./fields.ts"

/** What is kept of a structure, as typed in the form. */
export const structureInput = z.object({
  name: filledLine(300),
  shortName: line(100),
  kind: z.enum(structureKinds),
  siret: identifier(readSiret, "directory_error_siret"),
  rna: identifier(readRna, "directory_error_rna"),
  street: line(300),
  postalCode: line(20),
  city: line(200),
  email: optionalEmail,
  phone: line(40),
  website,
  presentation: text(4000),
  listedOn: optionalDay,
  closedOn: optionalDay,
  conceptIds: z.array(z.uuid()).max(50).default([]),
})

export type StructureInput = z.output<typeof structureInput>

/** The columns of a structure, from what was typed; its place is looked up apart. */
export function structureColumns(input: StructureInput) {
  return {
    name: input.name,
    short_name: input.shortName,
    kind: input.kind,
    siret: input.siret,
    rna: input.rna,
    street: input.street,
    postal_code: input.postalCode,
    city: input.city,
    email: input.email,
    phone: input.phone,
    website: input.website,
    presentation: input.presentation,
    listed_on: input.listedOn,
    closed_on: input.closedOn,
    search_name: searchable(`${input.name} ${input.shortName}`),
    search_city: searchable(input.city),
  }
}

function identifier(read: (typed: string) => string | undefined, message: string) {
  return z
    .string()
    .max(100)
    .nullish()
    .transform((typed, context) => {
      if (typed === null || typed === undefined || typed.trim() === "") return null
      const found = read(typed)
      if (found === undefined) context.addIssue({ code: "custom", message })
      return found ?? z.NEVER
    })
}
