import { settleLabels } from "./settle-labels.ts"
import { cleanNote } from "./text.ts"
import type { Concept, Label, LabelKind, Note } from "./thesaurus.ts"

/** What the form of a concept shows and takes: French and English; other languages stay as they are. */
export interface ConceptDraft {
  nameFr: string
  nameEn: string
  synonymsFr: string[]
  synonymsEn: string[]
  acronymsFr: string[]
  acronymsEn: string[]
  misspellings: string[]
  definitionFr: string
  definitionEn: string
  scopeNoteFr: string
  scopeNoteEn: string
  notation: string
}

/** The draft that a concept opens with. */
export function draftOf(concept: Pick<Concept, "labels" | "notes" | "notations">): ConceptDraft {
  const labels = (kind: LabelKind, lang: string) =>
    concept.labels.filter((label) => label.kind === kind && label.lang === lang).map((label) => label.value)
  const note = (kind: Note["kind"], lang: string) =>
    concept.notes.find((one) => one.kind === kind && one.lang === lang)?.value ?? ""
  return {
    nameFr: labels("pref", "fr")[0] ?? "",
    nameEn: labels("pref", "en")[0] ?? "",
    synonymsFr: labels("alt", "fr"),
    synonymsEn: labels("alt", "en"),
    acronymsFr: labels("acronym", "fr"),
    acronymsEn: labels("acronym", "en"),
    misspellings: labels("hidden", "fr"),
    definitionFr: note("definition", "fr"),
    definitionEn: note("definition", "en"),
    scopeNoteFr: note("scopeNote", "fr"),
    scopeNoteEn: note("scopeNote", "en"),
    notation: concept.notations[0]?.value ?? "",
  }
}

/** A concept as the draft says: the rest of it stays, a second note of one kind and language too. */
export function withDraft<C extends Concept>(concept: C, draft: ConceptDraft): C {
  const touched = (label: Label) => label.lang === "fr" || (label.lang === "en" && label.kind !== "hidden")
  const typed: Label[] = [
    ...texts("pref", "fr", [draft.nameFr]),
    ...texts("pref", "en", [draft.nameEn]),
    ...texts("acronym", "fr", draft.acronymsFr),
    ...texts("acronym", "en", draft.acronymsEn),
    ...texts("alt", "fr", draft.synonymsFr),
    ...texts("alt", "en", draft.synonymsEn),
    ...texts("hidden", "fr", draft.misspellings),
  ]
  const labels = [...typed, ...concept.labels.filter((label) => !touched(label))]
  return {
    ...concept,
    labels: settleLabels({ uri: concept.uri, line: null, labels }).labels,
    notes: notesWith(concept.notes, draft),
    notations: notationsWith(concept, draft.notation.trim()),
  }
}

function notesWith(notes: readonly Note[], draft: ConceptDraft): Note[] {
  const typed = [
    { kind: "definition", lang: "fr", value: cleanNote(draft.definitionFr) },
    { kind: "definition", lang: "en", value: cleanNote(draft.definitionEn) },
    { kind: "scopeNote", lang: "fr", value: cleanNote(draft.scopeNoteFr) },
    { kind: "scopeNote", lang: "en", value: cleanNote(draft.scopeNoteEn) },
  ] as const satisfies Note[]
  const rest = [...notes]
  for (const { kind, lang } of typed) {
    const at = rest.findIndex((note) => note.kind === kind && note.lang === lang)
    if (at !== -1) rest.splice(at, 1)
  }
  return [...typed.filter((note) => note.value !== ""), ...rest]
}

function notationsWith(concept: Concept, notation: string): Concept["notations"] {
  const [first, ...rest] = concept.notations
  if (notation === "") return rest
  return [{ value: notation, datatype: first?.datatype ?? null }, ...rest]
}

function texts(kind: LabelKind, lang: string, values: readonly string[]): Label[] {
  return values.map((value) => ({ kind, lang, value }))
}
