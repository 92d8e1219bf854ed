import { defineEvent } from "#platform/events/events.server.ts"

/** `fromId` now leads to `intoId`; what referred to it was turned already, by the answers registered with platform/references. */
export const structuresMerged = defineEvent<{ fromId: string; intoId: string }>("directory.structures-merged")

/** The same for two people of one centre. */
export const peopleMerged = defineEvent<{ centreId: string; fromId: string; intoId: string }>("directory.people-merged")

/**
 * A person of a centre is being erased: other modules remove what names them and keep their counts, with the identifier as a pseudonym. What they
 * wrote before they were a person of the directory bears one of their addresses; `names`: how others may have written of them.
 */
export const personErased = defineEvent<{
  centreId: string
  personId: string
  addresses: readonly string[]
  names: readonly string[]
}>("directory.person-erased")

/** The kinds under which other modules register what refers to a structure or a person. */
export const structureKind = "directory.structure"
export const personKind = "directory.person"
