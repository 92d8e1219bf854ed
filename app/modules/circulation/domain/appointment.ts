import type { StructureKind } from "./structure-kind.ts"

export interface Appointment {
  id: string
  date: string
  from: string
  to: string
  name: string | null
  email: string | null
  structureKind: StructureKind
  people: number
  subject: string
  state: string
}
