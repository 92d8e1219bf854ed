/** The kinds of structures that a reader or a visitor comes from: those of the directory and of the ledger; "none": for nobody, a resident, a student. */
export const structureKinds = [
  "none",
  "association",
  "state",
  "commune",
  "epci",
  "departement",
  "region",
  "public_body",
  "school",
  "landlord",
  "company",
  "residents_council",
  "other",
] as const

export type StructureKind = (typeof structureKinds)[number]

/** One key for each, pressed at the door of the reading room; the first letter of the French word where it is free. */
export const structureKeys: Record<StructureKind, string> = {
  none: "h",
  association: "a",
  state: "e",
  commune: "c",
  epci: "g",
  departement: "d",
  region: "r",
  public_body: "o",
  school: "s",
  landlord: "b",
  company: "p",
  residents_council: "q",
  other: "x",
}

/** The kind that a key stands for, small or capital; undefined for another key. */
export function kindOfKey(key: string): StructureKind | undefined {
  return structureKinds.find((kind) => structureKeys[kind] === key.toLowerCase())
}
