import { Prose, Section } from "#platform/design/index.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Note, NoteKind } from "../domain/thesaurus.ts"
import { noteKinds } from "../domain/thesaurus.ts"

/** The notes of a theme in the language of the page; in whatever language there is where there is none in it. */
export function ConceptNotes({ notes }: { notes: readonly Note[] }) {
  const locale = getLocale()
  return noteKinds.map((kind) => {
    const same = notes.filter((note) => note.kind === kind)
    const own = same.filter((note) => note.lang === locale || note.lang === "")
    const shown = own.length > 0 ? own : same
    if (shown.length === 0) return null
    return (
      <Section key={kind} id={kind} title={titles[kind]()}>
        {shown.map((note) => (
          <Prose
            key={`${note.lang} ${note.value}`}
            lang={note.lang === "" || note.lang === locale ? undefined : note.lang}
          >
            <p className="whitespace-pre-line">{note.value}</p>
          </Prose>
        ))}
      </Section>
    )
  })
}

const titles: Record<NoteKind, () => string> = {
  definition: () => m.vocabulary_concept_definition(),
  scopeNote: () => m.vocabulary_concept_scope_note(),
  note: () => m.vocabulary_concept_note(),
  example: () => m.vocabulary_concept_example(),
  historyNote: () => m.vocabulary_concept_history_note(),
  changeNote: () => m.vocabulary_concept_change_note(),
  editorialNote: () => m.vocabulary_concept_editorial_note(),
}
