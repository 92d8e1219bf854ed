import type { ReactNode } from "react"
import { Button, FieldRow, FieldSet, Form, TextArea, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { TypedConcept } from "./typed-concept.ts"
import { fieldNames } from "./typed-concept.ts"

interface Props {
  typed: TypedConcept
  errors: Record<string, string[]>
  /** The version that the editor has read; undefined for a concept that does not exist yet. */
  version: number | undefined
  /** Names in languages that the form does not show. */
  otherNames: string
}

/** Everything that may be changed of a theme. */
export function ConceptForm({ typed, errors, version, otherNames }: Props) {
  const field = (name: keyof typeof fieldNames) => ({
    name,
    label: fieldNames[name](),
    value: typed[name],
    error: errors[name],
    optional: name === "nameFr" ? undefined : m.vocabulary_optional(),
  })
  return (
    <Form>
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      <FieldSet id="names" legend={m.vocabulary_form_names()} large>
        <SideBySide>
          <TextField {...field("nameFr")} size="full" lang="fr" maxLength={500} />
          <TextField {...field("nameEn")} size="full" lang="en" maxLength={500} />
        </SideBySide>
        <SideBySide>
          <TextArea {...field("synonymsFr")} hint={m.vocabulary_hint_one_a_line()} rows={4} lang="fr" />
          <TextArea {...field("synonymsEn")} hint={m.vocabulary_hint_one_a_line()} rows={4} lang="en" />
        </SideBySide>
        <SideBySide>
          <TextArea {...field("acronymsFr")} hint={m.vocabulary_hint_one_a_line()} rows={2} spellCheck={false} />
          <TextArea {...field("acronymsEn")} hint={m.vocabulary_hint_one_a_line()} rows={2} spellCheck={false} />
        </SideBySide>
        <TextArea {...field("misspellings")} hint={m.vocabulary_hint_misspellings()} rows={2} spellCheck={false} />
        {otherNames === "" ? null : <p>{m.vocabulary_form_other_languages({ names: otherNames })}</p>}
      </FieldSet>
      <FieldSet id="links" legend={m.vocabulary_form_links()} large>
        <TextArea {...field("broader")} hint={m.vocabulary_hint_broader()} rows={3} spellCheck={false} />
        <TextArea {...field("related")} hint={m.vocabulary_hint_related()} rows={3} spellCheck={false} />
      </FieldSet>
      <FieldSet id="meaning" legend={m.vocabulary_form_meaning()} large>
        <TextArea {...field("definitionFr")} rows={4} lang="fr" />
        <TextArea {...field("definitionEn")} rows={4} lang="en" />
        <TextArea {...field("scopeNoteFr")} hint={m.vocabulary_hint_scope_note()} rows={3} lang="fr" />
        <TextArea {...field("scopeNoteEn")} hint={m.vocabulary_hint_scope_note()} rows={3} lang="en" />
        <TextField {...field("notation")} size="short" maxLength={200} spellCheck={false} />
      </FieldSet>
      <Button>{version === undefined ? m.vocabulary_form_create() : m.vocabulary_form_save()}</Button>
    </Form>
  )
}

/** French and English beside each other, with the distance of the form's other fields. */
function SideBySide({ children }: { children: ReactNode }) {
  return (
    <div className="pt-5">
      <FieldRow>{children}</FieldRow>
    </div>
  )
}
