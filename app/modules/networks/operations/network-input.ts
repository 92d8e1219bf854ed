import { z } from "zod"
import { line, optionalEmail, requiredLine, text } from "./fields.ts"

/** What a network says of itself, as typed. */
export const networkFields = {
  name: requiredLine(200),
  purpose: text(4000),
  audience: line(500),
  charter: text(20_000),
  territoryId: z
    .string()
    .trim()
    .max(100)
    .nullish()
    .transform((id) => (id === undefined || id === "" ? null : id)),
  contactEmail: optionalEmail,
  conceptIds: z.array(z.uuid()).max(20).default([]),
  partnerCentreIds: z.array(z.uuid()).max(50).default([]),
}

export type NetworkInput = z.output<z.ZodObject<typeof networkFields>>

export function networkColumns(input: NetworkInput) {
  return {
    name: input.name,
    purpose: input.purpose,
    audience: input.audience,
    charter: input.charter,
    territory_id: input.territoryId,
    contact_email: input.contactEmail,
  }
}
