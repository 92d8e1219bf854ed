import type { CountedParticipation } from "./tally.ts"

/** People and structures behind a tally, in columns side by side. */
export interface Who {
  people: string[]
  people_kinds: string[]
  structures: string[]
  structure_kinds: string[]
  structure_heads: number[]
}

/** Who is counted, by identifier and kind of structure, and how many came from each structure; `heads` by participation that counts. */
export function whoOf(participations: readonly CountedParticipation[], heads: ReadonlyMap<string, number>): Who {
  const who: Who = { people: [], people_kinds: [], structures: [], structure_kinds: [], structure_heads: [] }
  const places = new Map<string, number>()
  for (const { id, personId, structureId, structureKind } of participations) {
    const count = heads.get(id)
    if (count === undefined) continue
    if (personId !== null) {
      who.people.push(personId)
      who.people_kinds.push(structureKind)
    }
    if (structureId === null) continue
    const key = `${structureId} ${structureKind}`
    const place = places.get(key) ?? who.structures.push(structureId) - 1
    if (!places.has(key)) who.structure_kinds.push(structureKind)
    places.set(key, place)
    who.structure_heads[place] = (who.structure_heads[place] ?? 0) + count
  }
  return who
}
