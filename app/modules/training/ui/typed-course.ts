import type { Pick } from "#modules/directory/index.ts"
import type { TextPart } from "../domain/course.ts"

export const courseNames = [
  "kind",
  "title",
  "state",
  "theme",
  "language",
  "mode",
  "days",
  "hours",
  "price",
  "priceNote",
  "capacity",
  "certifying",
  "certification",
  "objective",
  "nsf",
  "formacodes",
  "romes",
  "publicCodes",
  "entryLevel",
  "pathKind",
  "contact",
  "contactEmail",
  "contactPhone",
  "schools",
  "version",
] as const

/** The form of a course, field by field, as it is shown and sent. */
export interface TypedCourse {
  values: Record<(typeof courseNames)[number], string>
  texts: Partial<Record<TextPart, string>>
  carrierCentres: string[]
  structure: Pick
  territory: Pick
}
