import type { ConceptName } from "#modules/vocabulary/index.ts"
import type { ConsentMeans } from "../domain/mandate-role.ts"
import type { Person } from "../domain/person.ts"
import type { Mandate } from "./structure-sheet.ts"

export interface HeldPosition {
  id: string
  structureId: string
  structureName: string
  structureCity: string
  title: string
  email: string | null
  phone: string
  fromOn: string | null
  toOn: string | null
}

export interface PersonSheet {
  person: Person
  territory: string | null
  skills: ConceptName[]
  positions: HeldPosition[]
  mandates: Mandate[]
  consents: { id: string; givenOn: string; means: ConsentMeans; wording: string; withdrawnOn: string | null }[]
}
