import type { ConceptName } from "#modules/vocabulary/index.ts"
import type { Contribution, MandateRole } from "../domain/mandate-role.ts"
import type { Structure } from "../domain/structure.ts"

export interface StructureSheet {
  structure: Structure
  fields: ConceptName[]
  people: {
    id: string
    /** null: erased, only the count is left. */
    name: string | null
    title: string
    fromOn: string | null
    toOn: string | null
  }[]
  memberships: { year: number; joinedOn: string | null; feeCents: number | null }[]
  mandates: Mandate[]
  partnerships: { id: string; subject: string; brings: Contribution[]; fromYear: number; toYear: number | null }[]
}

export interface Mandate {
  id: string
  version: number
  college: string
  role: MandateRole
  fromOn: string
  toOn: string | null
  personId: string | null
  personName: string | null
  structureId: string | null
  structureName: string | null
}
