interface Newcomer {
  centreId: string
  activityId: string
  id: string
  personId: string | null
  givenName: string
  familyName: string
  structureId: string | null
  structureName: string
  structureKind: string
  email: string | null
  people: number
  source: "trainer" | "participant"
}

/** The columns of somebody who came unannounced. */
export function newcomerRow(newcomer: Newcomer, now: Date) {
  return {
    centre_id: newcomer.centreId,
    id: newcomer.id,
    activity_id: newcomer.activityId,
    given_name: newcomer.givenName,
    family_name: newcomer.familyName,
    structure_name: newcomer.structureName,
    email: newcomer.email,
    person_id: newcomer.personId,
    structure_id: newcomer.structureId,
    structure_kind: newcomer.structureKind,
    people: newcomer.people,
    source: newcomer.source,
    added_at: now,
  }
}
