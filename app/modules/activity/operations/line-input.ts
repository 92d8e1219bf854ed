import { z } from "zod"
import { activityKinds, chapters, modes, participationRoles, statuses } from "../domain/kinds.ts"
import { halves } from "../domain/slot.ts"
import { ledgerStructureKinds } from "../domain/structure-kind.ts"
import { day, line, optionalId, requiredLine, time } from "./fields.ts"

export const slotInput = z
  .object({
    date: day,
    halves: z.array(z.enum(halves)).max(3).default([]),
    starts: time.optional(),
    ends: time.optional(),
    /** Hundredths of a day, where it is not what follows from the hours. */
    dayPart: z.number().int().min(0).max(100).optional(),
    minutes: z.number().int().min(0).max(1440).optional(),
    state: z.enum(["planned", "held", "cancelled"]).optional(),
  })
  .refine(({ starts, ends }) => (starts === undefined) === (ends === undefined), {
    error: "activity_error_hours",
    path: ["ends"],
  })
  .refine((slot) => slot.halves.length > 0 || slot.starts !== undefined, {
    error: "activity_error_half",
    path: ["halves"],
  })
export type SlotInput = z.output<typeof slotInput>

export const presenceFields = {
  people: z.number().int().min(1).max(10_000).optional(),
  minutes: z.number().int().min(0).max(1440).nullish(),
  remote: z.boolean().default(false),
}

export const whoFields = {
  personId: optionalId,
  /** A pseudonym of somebody whom another module knows, and the directory does not: a reader by their card. */
  visitorId: optionalId,
  structureId: optionalId,
  /** Of a structure that is named, its own kind wins. */
  structureKind: z.enum(ledgerStructureKinds).default("none"),
  role: z.enum(participationRoles).default("participant"),
  audience: line(60),
  people: z.coerce.number().int().min(1).max(10_000).default(1),
}

/** Somebody, or how many people, with the slots they were in; "all": each of those that are not cancelled. */
export const participationInput = z
  .object({
    ...whoFields,
    presences: z.union([z.literal("all"), z.array(z.object({ slotId: z.uuid(), ...presenceFields }))]).default("all"),
  })
  .refine(({ personId, people }) => personId === null || people === 1, {
    error: "activity_error_one_person",
    path: ["people"],
  })
export type ParticipationInput = z.output<typeof participationInput>

/** The same within a line that is being written, whose slots have a place in a list and no identifier yet. */
const lineParticipationInput = z.object({
  ...whoFields,
  presences: z
    .union([z.literal("all"), z.array(z.object({ slot: z.number().int().min(0), ...presenceFields }))])
    .default("all"),
})

export const funderInput = z.object({
  structureId: optionalId,
  name: requiredLine(200),
  amountCents: z.number().int().min(0).max(10_000_000_000).nullable().default(null),
})

/** What a line of the ledger says of itself. */
export const headFields = {
  kind: z.enum(activityKinds),
  title: requiredLine(300),
  themeId: optionalId,
  territoryId: z
    .string()
    .trim()
    .max(100)
    .nullish()
    .transform((id) => (id === undefined || id === "" ? null : id)),
  place: line(200),
  seriesId: optionalId,
  mode: z.enum(modes).default("on_site"),
  /** The chapter it is counted in; the kind's own when nothing is said. */
  chapter: z.enum(chapters).optional(),
  alsoIn: z.array(z.enum(chapters)).default([]),
  visibility: z.enum(["public", "registered", "network", "staff"]).default("staff"),
  note: z.string().trim().max(4000).default(""),
  /** Other centres that carry it. */
  partnerCentreIds: z.array(z.uuid()).max(50).default([]),
  funders: z.array(funderInput).max(30).default([]),
}
export type Head = z.output<z.ZodObject<typeof headFields>>

export const lineInput = z.object({
  ...headFields,
  status: z.enum(statuses).default("planned"),
  origin: z
    .object({ kind: z.string().max(60), id: z.uuid() })
    .nullable()
    .default(null),
  slots: z.array(slotInput).min(1, "activity_error_no_slot").max(400),
  participations: z.array(lineParticipationInput).max(5000).default([]),
})
export type LineInput = z.output<typeof lineInput>
