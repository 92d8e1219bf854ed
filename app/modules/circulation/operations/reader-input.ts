import { z } from "zod"
import { emailAddress } from "#platform/kernel/email.ts"
import { structureKinds } from "../domain/structure-kind.ts"
import { line, typedDay } from "./fields.ts"

/** An e-mail address in the one form in which addresses are kept, or null when none was typed. */
export const optionalEmail = z
  .string()
  .max(1000)
  .default("")
  .transform((typed, context) => {
    if (typed.trim() === "") return null
    const address = emailAddress(typed)
    if (address === undefined) context.addIssue({ code: "custom", message: "platform_error_email" })
    return address ?? z.NEVER
  })

/** An e-mail address that must be there. */
export const requiredEmail = z
  .string()
  .min(1, "circulation_error_email_missing")
  .max(1000)
  .transform((typed, context) => {
    const address = emailAddress(typed)
    if (address === undefined) context.addIssue({ code: "custom", message: "platform_error_email" })
    return address ?? z.NEVER
  })

export const personName = line(200).pipe(z.string().min(1, "circulation_error_name_missing"))

/** What is kept of a reader, as typed in the form. */
export const readerInput = z.object({
  name: personName,
  email: optionalEmail,
  phone: line(40),
  structure: line(200),
  structureKind: z.enum(structureKinds),
  note: z.string().trim().max(2000).default(""),
  locale: z.enum(["fr", "en"]).default("fr"),
  wantsReminders: z.preprocess((value) => value === true || value === "yes", z.boolean()),
  suspendedUntil: typedDay,
})

/** The columns of a reader, from what was typed. */
export function readerColumns(input: z.output<typeof readerInput>) {
  return {
    name: input.name,
    email: input.email,
    phone: input.phone === "" ? null : input.phone,
    structure: input.structure,
    structure_kind: input.structureKind,
    note: input.note,
    locale: input.locale,
    wants_reminders: input.wantsReminders,
    suspended_until: input.suspendedUntil === "" ? null : input.suspendedUntil,
  }
}
