import { Button, FieldRow, Form, TextArea, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { TypedConcept } from "./typed-concept.ts"

/** Opens a new vocabulary. */
export function SchemeForm({ typed, errors }: { typed: TypedConcept; errors: Record<string, string[]> }) {
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] })
  return (
    <Form label={m.vocabulary_work_new_scheme()}>
      <FieldRow>
        <TextField {...field("nameFr")} label={m.vocabulary_field_scheme_name_fr()} size="full" maxLength={500} />
        <TextField
          {...field("nameEn")}
          label={m.vocabulary_field_scheme_name_en()}
          optional={m.vocabulary_optional()}
          size="full"
          maxLength={500}
        />
      </FieldRow>
      <TextArea
        {...field("description")}
        label={m.vocabulary_field_scheme_description()}
        optional={m.vocabulary_optional()}
        rows={3}
      />
      <Button tone="secondary">{m.vocabulary_create_scheme_button()}</Button>
    </Form>
  )
}
