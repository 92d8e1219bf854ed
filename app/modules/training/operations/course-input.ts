import { z } from "zod"
import { emailAddress } from "#platform/kernel/email.ts"
import { readCents, readDecimal } from "../domain/amount.ts"
import { courseKinds, courseStates, teachingModes, textParts } from "../domain/course.ts"
import { f3Lines } from "../domain/return-lines.ts"
import { checked, codes, line, optionalId, paragraphs, requiredLine } from "./fields.ts"

/** Typed as decimals, kept as whole numbers: days in hundredths, hours in minutes. */
const decimal = (by: number, most: number) =>
  z
    .string()
    .default("")
    .transform((typed, context) => {
      const value = readDecimal(typed)
      if (value === undefined || (value ?? 0) * by > most)
        context.addIssue({ code: "custom", message: "training_error_number" })
      return Math.round((value ?? 0) * by)
    })

/** Typed in euros; nothing: not said yet. */
export const price = z
  .string()
  .default("")
  .transform((typed, context) => {
    const cents = readCents(typed)
    if (cents === undefined || (cents ?? 0) < 0 || (cents ?? 0) > 100_000_00)
      context.addIssue({ code: "custom", message: "training_error_price" })
    return cents ?? null
  })

export const seats = z
  .string()
  .default("")
  .transform((typed, context) => {
    const value = typed.trim() === "" ? null : Number(typed)
    if (value !== null && !(Number.isInteger(value) && value >= 1 && value <= 5000))
      context.addIssue({ code: "custom", message: "training_error_number" })
    return value
  })

/** The sheet of a course as its form types it. */
export const courseFields = {
  kind: z.enum(courseKinds),
  title: requiredLine(255),
  state: z.enum(courseStates).default("draft"),
  themeId: optionalId,
  language: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z]{2}$/, "training_error_language")
    .default("fr"),
  mode: z.enum(teachingModes).default("on_site"),
  days: decimal(100, 100_000),
  hours: decimal(60, 600_000),
  price,
  priceNote: line(300),
  capacity: seats,
  certifying: checked,
  certification: line(100),
  objective: z.enum(f3Lines).default("d"),
  nsf: line(3).pipe(z.string().regex(/^(\d{3})?$/, "training_error_nsf")),
  formacodes: codes(/^\d{5}$/, 5),
  romes: codes(/^[A-Z]\d{4}$/, 5),
  publicCodes: codes(/^\d{5}$/, 10),
  entryLevel: z
    .string()
    .regex(/^([0-8]|1[1-8])$/)
    .default("0"),
  pathKind: z.enum(["1", "2", "3", "4"]).default("3"),
  contact: line(200),
  contactEmail: line(254).refine((typed) => typed === "" || emailAddress(typed) !== undefined, "training_error_email"),
  contactPhone: line(40),
  structureId: optionalId,
  territoryId: line(100).transform((id) => (id === "" ? null : id)),
  texts: z.partialRecord(z.enum(textParts), paragraphs(20_000)).default({}),
  carrierCentres: z.array(z.uuid()).max(50).default([]),
  carrierStructures: z.array(z.uuid()).max(50).default([]),
}
export type CourseInput = z.output<z.ZodObject<typeof courseFields>>

/** The row's own columns. */
export function courseRow(input: CourseInput) {
  return {
    kind: input.kind,
    title: input.title,
    state: input.state,
    theme_id: input.themeId,
    language: input.language,
    mode: input.mode,
    day_parts: input.days,
    minutes: input.hours,
    price_cents: input.price,
    price_note: input.priceNote,
    capacity: input.capacity,
    certifying: input.certifying,
    certification: input.certification,
    objective: input.objective,
    nsf: input.nsf,
    formacodes: input.formacodes,
    romes: input.romes,
    public_codes: input.publicCodes,
    entry_level: input.entryLevel,
    path_kind: input.pathKind,
    contact: input.contact,
    contact_email: input.contactEmail,
    contact_phone: input.contactPhone,
    structure_id: input.structureId,
    territory_id: input.territoryId,
  }
}
