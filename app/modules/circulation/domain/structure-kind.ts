/** The kinds of structures that a reader or a visitor comes from, as centres count them in their activity report. */
export const structureKinds = [
  "state",
  "local_authority",
  "association",
  "school",
  "landlord",
  "employment",
  "health",
  "student",
  "company",
  "resident",
  "other",
] as const

export type StructureKind = (typeof structureKinds)[number]

/** One key for each, pressed at the door of the reading room; the first letter of the French word where it is free. */
export const structureKeys: Record<StructureKind, string> = {
  state: "e",
  local_authority: "c",
  association: "a",
  school: "s",
  landlord: "b",
  employment: "i",
  health: "m",
  student: "f",
  company: "p",
  resident: "h",
  other: "x",
}

export function isStructureKind(text: string): text is StructureKind {
  return (structureKinds as readonly string[]).includes(text)
}

/** The kind that a key stands for, small or capital; undefined for another key. */
export function kindOfKey(key: string): StructureKind | undefined {
  return structureKinds.find((kind) => structureKeys[kind] === key.toLowerCase())
}
