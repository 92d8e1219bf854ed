import type { DemoParticipation } from "./line.ts"

/** The people and structures of the demonstration once they are in the directory, with the themes and series the lines name. */
export interface Cast {
  people: { personId: string; structureId: string }[]
  structureIds: string[]
  /** Who trains: the first two are of the centre's staff. */
  trainerIds: string[]
  themeIds: Map<string, string>
  seriesIds: Map<string, string>
  /** Territories where work is done on site: none where the reference data is not loaded. */
  territories: string[]
}

/** So many different people, from a place of the list on: named, each in their structure. */
export function named(cast: Cast, from: number, count: number): Omit<DemoParticipation, "presences">[] {
  return Array.from({ length: count }, (_, at) => {
    const person = cast.people[(from + at) % cast.people.length]
    if (person === undefined) throw new Error("The demonstration has no people.")
    return { ...person, people: 1 }
  })
}

/** One of the cast's territories, in turn. */
export function territoryAt(cast: Cast, at: number): string | null {
  return cast.territories[at % cast.territories.length] ?? null
}

const usualKinds = [
  ["association", 5],
  ["commune", 4],
  ["state", 3],
  ["public_body", 2],
  ["epci", 2],
  ["school", 2],
  ["landlord", 1],
  ["departement", 1],
] as const

/** So many people without a name, by kind of structure as they usually come. */
export function counted(count: number): Omit<DemoParticipation, "presences">[] {
  const weights = usualKinds.reduce((total, [, weight]) => total + weight, 0)
  const rows = usualKinds.map(([structureKind, weight]) => ({
    structureKind,
    people: Math.floor((count * weight) / weights),
  }))
  const rest = count - rows.reduce((total, { people }) => total + people, 0)
  const [first] = rows
  if (first !== undefined) first.people += rest
  return rows.filter(({ people }) => people > 0)
}

/** A number cut in parts as even as can be: 29 in 3 is 10, 10, 9. */
export function shares(total: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, at) => Math.floor(total / parts) + (at < total % parts ? 1 : 0))
}
