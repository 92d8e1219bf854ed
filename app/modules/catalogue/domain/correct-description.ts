import type { RecordAction, TextField } from "./correction.ts"
import { isTheme, subjectOf } from "./correction.ts"
import { filingTitle } from "./filing-title.ts"
import type { RecordDescription, Subject } from "./record-description.ts"
import { cleanText } from "./text.ts"

/** A description after the action: the same object when there is nothing to correct in it. */
export function correctDescription(description: RecordDescription, action: RecordAction): RecordDescription {
  switch (action.kind) {
    case "replace_theme":
      if (!description.subjects.some((subject) => isTheme(subject, action.from))) return description
      return withSubjects(
        description,
        description.subjects.map((subject) => (isTheme(subject, action.from) ? subjectOf(action.to) : subject)),
      )
    case "add_theme":
      if (description.subjects.some((subject) => isTheme(subject, action.theme))) return description
      return { ...description, subjects: [...description.subjects, subjectOf(action.theme)] }
    case "remove_theme": {
      const subjects = description.subjects.filter((subject) => !isTheme(subject, action.theme))
      return subjects.length === description.subjects.length ? description : { ...description, subjects }
    }
    case "set_kind":
      return description.kind === action.recordKind ? description : { ...description, kind: action.recordKind }
    case "set_language":
      if (description.languages.length === 1 && description.languages[0] === action.language) return description
      return { ...description, languages: [action.language] }
    case "add_note":
      if (description.notes.includes(action.note)) return description
      return { ...description, notes: [...description.notes, action.note] }
    case "replace_text":
      return withTextReplaced(description, action)
  }
}

function withSubjects(description: RecordDescription, subjects: Subject[]): RecordDescription {
  const key = (subject: Subject) => `${subject.kind}|${subject.parts.join("|")}`.toLowerCase()
  const distinct = subjects.filter((one, index) => subjects.findIndex((other) => key(other) === key(one)) === index)
  return { ...description, subjects: distinct }
}

type ReplaceText = Extract<RecordAction, { kind: "replace_text" }>

/** Every occurrence, letter for letter. A title, a name or an address that nothing would be left of stays as it is. */
function withTextReplaced(d: RecordDescription, { field, find, replace }: ReplaceText): RecordDescription {
  let changed = false
  const some = (text: string): string => {
    const after = cleanText(text.replaceAll(find, () => replace))
    if (after === text || !text.includes(find)) return text
    changed = true
    return after
  }
  const kept = (text: string): string => (cleanText(text.replaceAll(find, () => replace)) === "" ? text : some(text))
  const maybe = (text: string | null): string | null => (text === null ? null : some(text) || null)
  const lines = (texts: string[]): string[] => texts.map(some).filter((text) => text !== "")
  const after = replaced(d, field, { kept, maybe, lines })
  return changed ? after : d
}

type Replacing = {
  kept(text: string): string
  maybe(text: string | null): string | null
  lines(texts: string[]): string[]
}

function replaced(d: RecordDescription, field: TextField, { kept, maybe, lines }: Replacing): RecordDescription {
  switch (field) {
    case "title": {
      const title = kept(d.title)
      return { ...d, title, sortTitle: title === d.title ? d.sortTitle : filingTitle(title, d.languages) }
    }
    case "subtitle":
    case "responsibility":
      return { ...d, [field]: maybe(d[field]) }
    case "contributors":
      return {
        ...d,
        contributors: d.contributors.map((one) => ({
          ...one,
          name: kept(one.name),
          givenName: maybe(one.givenName),
        })),
      }
    case "publishers":
    case "places":
      return { ...d, publications: d.publications.map((one) => ({ ...one, [field]: lines(one[field]) })) }
    case "series":
      return { ...d, series: d.series.map((one) => ({ ...one, title: kept(one.title) })) }
    case "host":
      return d.host === null ? d : { ...d, host: { ...d.host, title: maybe(d.host.title) } }
    case "links":
      return {
        ...d,
        links: d.links.map((one) => {
          const url = kept(one.url)
          return { ...one, url: URL.canParse(url) ? url : one.url, label: maybe(one.label) }
        }),
      }
    default:
      return { ...d, [field]: lines(d[field]) }
  }
}
