import { byCodeUnit } from "./text.ts"
import type { Label, LabelKind, Note } from "./thesaurus.ts"
import { labelKinds } from "./thesaurus.ts"

/** French first, then English, then the others: the order of export files and the way a missing language is made up for. */
const languages = ["fr", "en"]

/**
 * The name to show in `locale`: the preferred label in that language (or a region of it), else French, else English, else
 * without language, else the first there is; null when there is no preferred label.
 */
export function displayLabel(labels: readonly Label[], locale: string): Label | null {
  const preferred = labels.filter((label) => label.kind === "pref")
  for (const wanted of [locale, ...languages, ""]) {
    const found =
      preferred.find((label) => label.lang === wanted) ?? preferred.find((label) => primary(label.lang) === wanted)
    if (found !== undefined) return found
  }
  return preferred[0] ?? null
}

/** A name that is never empty: the display label, else the last part of the address. */
export function nameOf(thing: { uri: string; labels: readonly Label[] }, locale: string): string {
  return displayLabel(thing.labels, locale)?.value ?? lastPart(thing.uri)
}

/** The order of labels in a thesaurus: kind, language (French, English, others), then text. */
export function compareLabels(one: Label, other: Label): number {
  return (
    labelKinds.indexOf(one.kind) - labelKinds.indexOf(other.kind) ||
    compareLanguages(one.lang, other.lang) ||
    byCodeUnit(one.value, other.value)
  )
}

export function compareLanguages(one: string, other: string): number {
  return languageRank(one) - languageRank(other) || byCodeUnit(one, other)
}

function lastPart(uri: string): string {
  return uri.split(/[/#:]/).findLast((part) => part !== "") ?? uri
}

function primary(lang: string): string {
  return lang.split("-")[0] ?? lang
}

function languageRank(lang: string): number {
  const rank = languages.indexOf(lang)
  return rank === -1 ? languages.length : rank
}

/** The labels of one kind in `locale` or without language; where there are none, those in French. */
export function labelsIn(labels: readonly Label[], kind: LabelKind, locale: string): Label[] {
  const same = labels.filter((label) => label.kind === kind)
  const own = same.filter((label) => label.lang === locale || label.lang === "")
  return own.length > 0 ? own : same.filter((label) => label.lang === "fr")
}

/** What says best what a thing is, in `locale` or else as `displayLabel` falls back: its definition, else its scope note, else any note. */
export function displayNote(notes: readonly Note[], locale: string): Note | null {
  for (const kind of ["definition", "scopeNote", "note"]) {
    const same = notes.filter((note) => note.kind === kind)
    for (const lang of [locale, ...languages, ""]) {
      const found = same.find((note) => note.lang === lang)
      if (found !== undefined) return found
    }
  }
  return null
}
