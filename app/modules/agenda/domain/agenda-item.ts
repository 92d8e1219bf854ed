import type { Slot } from "./slot.ts"

/** Who may enrol, and how. */
export const enrolmentWays = ["none", "everyone", "registered", "invited", "elsewhere"] as const
export type EnrolmentWay = (typeof enrolmentWays)[number]

export const visibilities = ["public", "registered", "network", "staff"] as const
export type Visibility = (typeof visibilities)[number]

/** One announced activity, as lists and its own page show it. */
export interface AgendaItem {
  id: string
  centreId: string
  /** The centres that carry it, the leading one first. */
  centres: { id: string; slug: string; name: string }[]
  kind: string
  title: string
  status: "planned" | "held" | "cancelled"
  mode: "on_site" | "remote" | "mixed"
  visibility: Visibility
  place: string
  territoryId: string | null
  territory: string
  themeId: string | null
  theme: string
  seriesId: string | null
  series: string
  startsOn: string
  endsOn: string
  timeZone: string
  slots: Slot[]
  description: string
  audience: string
  practical: string
  contact: string
  enrolment: EnrolmentWay
  elsewhere: string
  capacity: number | null
  taken: number
  waiting: number
  waitingList: boolean
  opensOn: string | null
  closesOn: string | null
  asksAccess: boolean
  asksMeal: boolean
  question: string
  sequence: number
  changedAt: Date
}
