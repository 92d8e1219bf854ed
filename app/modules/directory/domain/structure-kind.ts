/** The kinds of structures of the field, as centres count members and participants: stable codes, stored and exported. */
export const structureKinds = [
  "state",
  "commune",
  "epci",
  "departement",
  "region",
  "public_body",
  "association",
  "school",
  "landlord",
  "company",
  "residents_council",
  "other",
] as const

export type StructureKind = (typeof structureKinds)[number]

export function isStructureKind(text: string): text is StructureKind {
  return (structureKinds as readonly string[]).includes(text)
}
