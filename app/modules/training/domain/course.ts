/** What can be offered, in the order of lists. */
export const courseKinds = ["catalogue", "on_demand", "conference", "teaching", "contribution"] as const

/** Whether anybody may come: not to what a structure, a school or the host of a meeting asked for. */
export const isOpenToAll = (kind: CourseKind) => kind === "catalogue" || kind === "conference"
export type CourseKind = (typeof courseKinds)[number]

export const courseStates = ["draft", "published", "withdrawn"] as const
export type CourseState = (typeof courseStates)[number]

export const teachingModes = ["on_site", "remote", "mixed"] as const
export type TeachingMode = (typeof teachingModes)[number]

/** The texts of a course, in the order of its sheet; the need stays with the staff. */
export const textParts = [
  "objectives",
  "results",
  "audience",
  "prerequisites",
  "contents",
  "methods",
  "means",
  "assessment",
  "access",
  "accessibility",
  "need",
] as const
export type TextPart = (typeof textParts)[number]
export const publicParts = textParts.filter((part) => part !== "need")

/** The kind under which the ledger counts the sessions of each kind of course. */
export const ledgerKinds = {
  catalogue: "course_session",
  on_demand: "on_demand_course",
  conference: "conference",
  teaching: "teaching",
  contribution: "contribution",
} as const satisfies Record<CourseKind, string>

export interface ProgrammeFacts {
  kind: CourseKind
  texts: Partial<Record<TextPart, string>>
  minutes: number
  priceCents: number | null
  contact: string
  contactEmail: string
  contactPhone: string
}

/** What the public of a training action must find on its sheet (Qualiopi, indicator 1). */
const neededParts = [
  "objectives",
  "audience",
  "prerequisites",
  "contents",
  "methods",
  "assessment",
  "access",
  "accessibility",
] as const satisfies readonly TextPart[]
export type MissingFact = (typeof neededParts)[number] | "need" | "minutes" | "price" | "contact"

/** What a sheet still lacks; conferences, teaching and contributions are no training actions and need nothing but a title. */
export function missingFacts(course: ProgrammeFacts): MissingFact[] {
  if (course.kind !== "catalogue" && course.kind !== "on_demand") return []
  const missing: MissingFact[] = neededParts.filter((part) => (course.texts[part] ?? "").trim() === "")
  if (course.kind === "on_demand" && (course.texts.need ?? "").trim() === "") missing.push("need")
  if (course.minutes === 0) missing.push("minutes")
  if (course.priceCents === null) missing.push("price")
  if (course.contact === "" || (course.contactEmail === "" && course.contactPhone === "")) missing.push("contact")
  return missing
}
