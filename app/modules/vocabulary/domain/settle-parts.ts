import type { Finding } from "./finding.ts"
import { compareLanguages } from "./labels.ts"
import { limits } from "./limits.ts"
import { byCodeUnit, cleanLabel, cleanNote } from "./text.ts"
import type { Match, Notation, Note, Property } from "./thesaurus.ts"
import { noteKinds } from "./thesaurus.ts"

/** Notes cleaned, without repeats, in one order; those too long stay out and are told. */
export function settleNotes(
  thing: { uri: string; notes: readonly Note[]; line: number | null },
  findings: Finding[],
): Note[] {
  const notes = thing.notes.map((note) => ({
    kind: note.kind,
    lang: note.lang.toLowerCase().slice(0, limits.language),
    value: cleanNote(note.value),
  }))
  const kept = notes.filter((note) => note.value.length <= limits.note)
  if (kept.length < notes.length) {
    findings.push({
      severity: "dropped",
      rule: "note-too-long",
      about: thing.uri,
      line: thing.line,
      values: { count: notes.length - kept.length, limit: limits.note },
    })
  }
  return distinct(kept.filter((note) => note.value !== "")).sort(
    (one, other) =>
      noteKinds.indexOf(one.kind) - noteKinds.indexOf(other.kind) ||
      compareLanguages(one.lang, other.lang) ||
      byCodeUnit(one.value, other.value),
  )
}

export function settleNotations(notations: readonly Notation[]): Notation[] {
  const clean = notations.map(({ value, datatype }) => ({
    value: cleanLabel(value).slice(0, limits.notation).toWellFormed(),
    datatype,
  }))
  return distinct(clean.filter(({ value }) => value !== "")).sort((one, other) => byCodeUnit(one.value, other.value))
}

export function settleMatches(matches: readonly Match[]): Match[] {
  return distinct(matches).sort((one, other) => byCodeUnit(one.kind, other.kind) || byCodeUnit(one.uri, other.uri))
}

export function settleProperties(properties: readonly Property[]): Property[] {
  const clean = properties.map((property) => ({ ...property, value: cleanNote(property.value) }))
  return distinct(clean).sort(
    (one, other) =>
      byCodeUnit(one.predicate, other.predicate) ||
      byCodeUnit(one.lang, other.lang) ||
      byCodeUnit(one.value, other.value),
  )
}

/** Without repeats; things of one kind list their fields in one order. */
function distinct<T extends object>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()]
}
