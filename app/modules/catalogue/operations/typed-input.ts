import { z } from "zod"
import type { TypedRecord } from "../domain/typed-record.ts"
import { fieldNames, groupNames, mostRows } from "../domain/typed-record.ts"

/** What somebody types in the cataloguing form, as an operation takes it: any text, well formed; rules are asked afterwards. */
export const typedInput: z.ZodType<TypedRecord, TypedRecord> = z.object({
  fields: z.partialRecord(z.enum(fieldNames), text()),
  rows: z.record(z.enum(groupNames), z.array(z.record(z.string().max(40), text())).max(mostRows)),
})

function text() {
  return z
    .string()
    .max(200_000)
    .transform((typed) => typed.toWellFormed().replaceAll("\0", ""))
}
