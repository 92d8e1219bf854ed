import type { Half } from "./half.ts"

/** What is printed of a certificate beside name, structure and time. */
export interface CertificateContent {
  kind: "attendance" | "completion"
  title: string
  place: string
  /** The days attended, with their halves. */
  days: { date: string; halves: Half[] }[]
  /** Minutes that the activity lasted, for comparison; what the person attended stands beside. */
  plannedMinutes: number
  objectives: string[]
  /** Minutes that the programme of the course foresees, and who trained; older certificates say neither. */
  foreseenMinutes?: number | null
  trainers?: string[]
  signatory: string
  locale: "fr" | "en"
}

/** What somebody attended, as the ledger says it now, of half-days whose sheets are validated. */
export interface Attended {
  participationId: string
  personId: string
  name: string
  structureName: string
  minutes: number
  days: CertificateContent["days"]
}

export interface IssuedCertificate {
  id: string
  number: string
  participationId: string
  name: string | null
  structureName: string | null
  minutes: number
  content: CertificateContent
  issuedAt: Date
  sentAt: Date | null
  replacedAt: Date | null
  revokedAt: Date | null
  reason: string
}

export type CertificateState = "valid" | "corrected" | "replaced" | "revoked"

/** Where a certificate stands: "corrected" when the ledger says something else since, and no new one was made. */
export function certificateState(
  issued: Pick<IssuedCertificate, "minutes" | "content" | "replacedAt" | "revokedAt">,
  attended: Pick<Attended, "minutes" | "days"> | undefined,
): CertificateState {
  if (issued.revokedAt !== null) return "revoked"
  if (issued.replacedAt !== null) return "replaced"
  return attended !== undefined && isSame(issued, attended) ? "valid" : "corrected"
}

/** True when a certificate says what the ledger says. */
export function isSame(
  issued: Pick<IssuedCertificate, "minutes" | "content">,
  attended: Pick<Attended, "minutes" | "days">,
): boolean {
  return issued.minutes === attended.minutes && daysKey(issued.content.days) === daysKey(attended.days)
}

/** "Alix de la Tour" → "A. T.": what a verification shows of a name. */
export function initials(name: string): string {
  return name
    .split(/[\s’'-]+/u)
    .filter((word) => word !== "" && word[0] !== word[0]?.toLowerCase())
    .map((word) => `${word[0] ?? ""}.`)
    .join(" ")
}

/** "formation" ends with a certificate of completion, everything else with one of attendance. */
export function certificateKind(activityKind: string): CertificateContent["kind"] {
  return activityKind === "course_session" || activityKind === "on_demand_course" ? "completion" : "attendance"
}

function daysKey(days: CertificateContent["days"]): string {
  return days.map(({ date, halves }) => `${date} ${halves.join(" ")}`).join(", ")
}
