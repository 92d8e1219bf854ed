import { defineEvent } from "#platform/events/events.server.ts"

/** Names or links of these concepts changed: what shows or indexes their names may want to do it again. */
export const conceptsChanged = defineEvent<{ conceptIds: readonly string[] }>("vocabulary.concepts-changed")

/** `fromId` now leads to `intoId`; what referred to it was turned already, by the answers registered with platform/references. */
export const conceptsMerged = defineEvent<{ fromId: string; intoId: string }>("vocabulary.concepts-merged")

/** The kind under which other modules register what refers to a concept. */
export const conceptKind = "vocabulary.concept"
