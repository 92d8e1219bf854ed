import type { ParticipationRole } from "./kinds.ts"

export interface PresenceLine {
  slotId: string
  people: number
  minutes: number | null
  remote: boolean
}

export interface ParticipationLine {
  id: string
  personId: string | null
  /** Known to another module by a pseudonym, and to the directory not. */
  visitorId: string | null
  /** Name of the person; "" when counted, or when the person was erased. */
  personName: string
  structureId: string | null
  structureName: string
  structureKind: string
  role: ParticipationRole
  audience: string
  people: number
  presences: PresenceLine[]
}
