/** What the LHEO 2.3 export says of a course and its sessions, and of the body that offers them. */
export interface LheoCourse {
  id: string
  title: string
  objectives: string
  results: string
  contents: string
  audience: string
  prerequisites: string
  methods: string
  access: string
  accessibility: string
  certifying: boolean
  certification: string
  formacodes: string[]
  nsf: string
  romes: string[]
  publicCodes: string[]
  pathKind: string
  entryLevel: string
  mode: "on_site" | "remote" | "mixed"
  language: string
  minutes: number
  dayParts: number
  priceCents: number | null
  contact: string
  contactEmail: string
  contactPhone: string
  url: string
  sessions: { id: string; from: string; to: string; place: string }[]
}

export interface LheoBody {
  activityNumber: string
  siret: string
  legalName: string
  name: string
  street: string
  postalCode: string
  city: string
  phone: string
  email: string
}

export interface LheoGap {
  /** Undefined: of the body. */
  courseId?: string
  course?: string
  field:
    | "activityNumber"
    | "siret"
    | "legalName"
    | "address"
    | "title"
    | "objectives"
    | "results"
    | "contents"
    | "methods"
    | "audience"
    | "prerequisites"
    | "access"
    | "publicCodes"
    | "sessions"
    | "contact"
    | "accessibility"
  /** Too long for the format rather than missing. */
  most?: number
}

const longText = 3000
/** Texts that the format takes or leaves, and how long they may be. */
const optionalTexts = [
  ["audience", 250],
  ["methods", 200],
  ["access", 255],
  ["accessibility", 250],
] as const

/** What stands between an offer and a valid file: nothing is cut short or made up to get through. */
export function lheoGaps(body: LheoBody, courses: readonly LheoCourse[]): LheoGap[] {
  const gaps: LheoGap[] = []
  if (body.activityNumber.length !== 11) gaps.push({ field: "activityNumber" })
  if (body.siret.length !== 14) gaps.push({ field: "siret" })
  if (body.legalName === "") gaps.push({ field: "legalName" })
  if (
    body.street === "" ||
    body.street.length > 200 ||
    body.postalCode.length !== 5 ||
    body.city === "" ||
    body.city.length > 50
  )
    gaps.push({ field: "address" })
  for (const course of courses) {
    const own = { courseId: course.id, course: course.title }
    for (const field of ["objectives", "results", "contents", "prerequisites"] as const) {
      if (course[field] === "") gaps.push({ ...own, field })
      else if (course[field].length > longText) gaps.push({ ...own, field, most: longText })
    }
    for (const [field, most] of optionalTexts) if (course[field].length > most) gaps.push({ ...own, field, most })
    if (course.publicCodes.length === 0) gaps.push({ ...own, field: "publicCodes" })
    if (course.contact === "" || course.contact.length > 50) gaps.push({ ...own, field: "contact" })
    if (course.sessions.length === 0) gaps.push({ ...own, field: "sessions" })
  }
  return gaps
}
