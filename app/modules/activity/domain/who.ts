import type { CountedParticipation } from "./tally.ts"

/** People and structures behind a tally, in columns side by side. */
export interface Who {
  people: string[]
  people_kinds: string[]
  structures: string[]
  structure_kinds: string[]
  structure_heads: number[]
  /** Structures from which several came, whatever their kind was said to be. */
  together: string[]
}

/** Who is counted, by identifier and kind of structure, and how many came from each structure; `heads` by participation that counts. */
export function whoOf(participations: readonly CountedParticipation[], heads: ReadonlyMap<string, number>): Who {
  const who: Who = {
    people: [],
    people_kinds: [],
    structures: [],
    structure_kinds: [],
    structure_heads: [],
    together: [],
  }
  const places = new Map<string, number>()
  const came = new Map<string, number>()
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
    came.set(structureId, (came.get(structureId) ?? 0) + count)
  }
  who.together = [...came].filter(([, count]) => count > 1).map(([id]) => id)
  return who
}
