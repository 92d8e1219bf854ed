import type { Half } from "./calendar.ts"
import type { StructureKind } from "./structure-kind.ts"

export interface Visit {
  id: string
  half: Half
  structureKind: StructureKind
  people: number
  groupName: string
  minutes: number | null
  readerName: string | null
  isNamed: boolean
  byAppointment: boolean
}

/** The figures of one period: acts, heads, and how many of them came in groups, in their own name, by appointment. */
export interface VisitFigures {
  period: string
  visits: number
  people: number
  groups: number
  inGroups: number
  named: number
  byAppointment: number
}
