import { Button, ErrorSummary, FieldSet, Form, More, SelectField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { FormField, PartName } from "../domain/form-parts.ts"
import { formParts, isGroup, isSaid } from "../domain/form-parts.ts"
import type { Looked } from "../domain/form-pick.ts"
import { recordKinds } from "../domain/record-description.ts"
import type { GroupName, TypedRecord } from "../domain/typed-record.ts"
import { kindLabel } from "./labels.ts"
import { RecordFormField } from "./record-form-field.tsx"
import { RecordFormRows } from "./record-form-rows.tsx"

export type RecordFormProps = {
  typed: TypedRecord
  errors: Record<string, string[]>
  centres: { id: string; name: string }[]
  centreId: string
  draftId: string | null
  formId: string
  /** The version that the editor has read; null for a record that does not exist yet. */
  version: number | null
  /** The group to which a line was just added: its first empty line is where one goes on typing. */
  added: GroupName | null
  /** Whether the centre holds the document already; null for a new record, which it will. */
  held: boolean | null
  /** Sections used in the centre, offered while typing. */
  sections: string[]
  /** What is known that a line may become, when it was asked for without script. */
  looked: Looked | null
  /** The record was seen to have a number that another one has. */
  insist?: boolean
}

/** The whole of a record to type, from the title page to the shelf. The Enter key keeps the draft: nothing is published by accident. */
export function RecordForm(props: RecordFormProps) {
  const { typed, errors, draftId, formId, version, insist } = props
  return (
    <>
      <ErrorSummary title={m.catalogue_form_to_correct()} errors={errors} />
      <Form id="notice" label={m.catalogue_form_label()} wide>
        <button type="submit" name="do" value="keep" className="sr-only" tabIndex={-1} aria-hidden="true">
          {m.catalogue_form_keep()}
        </button>
        {draftId === null ? null : <input type="hidden" name="draftId" value={draftId} />}
        <input type="hidden" name="formId" value={formId} />
        {version === null ? null : <input type="hidden" name="version" value={version} />}
        <Kind typed={typed} />
        {formParts(typed).map(({ part, fields }) => (
          <Part key={part} part={part} fields={fields} form={props} />
        ))}
        <div className="actions-bar">
          <Button name="do" value={insist ? "insist" : "publish"}>
            {version !== null
              ? m.catalogue_form_save()
              : insist
                ? m.catalogue_form_insist()
                : m.catalogue_form_publish()}
          </Button>
          <Button name="do" value="keep" tone="secondary">
            {m.catalogue_form_keep()}
          </Button>
          {draftId === null ? null : (
            <Button name="do" value="discard" tone="quiet">
              {m.catalogue_form_discard()}
            </Button>
          )}
        </div>
        <p className="text-soft text-sm" data-shortcuts hidden>
          {m.catalogue_form_keys()}
        </p>
        <link rel="stylesheet" href="/suggestions.css" />
        <script
          src="/form-suggestions.js"
          defer
          data-from={href("/travail/catalogue/propositions")}
          data-label={m.catalogue_look_choices()}
        />
        <script src="/shortcuts.js" defer />
      </Form>
    </>
  )
}

function Kind({ typed }: { typed: TypedRecord }) {
  return (
    <div className="flex flex-wrap items-end gap-3">
      <SelectField
        name="kind"
        label={m.catalogue_form_kind()}
        value={typed.fields.kind}
        choices={recordKinds.map((kind) => ({ value: kind, label: kindLabel(kind) }))}
      />
      <Button name="do" value="keep" tone="quiet">
        {m.catalogue_form_change_kind()}
      </Button>
    </div>
  )
}

function Part({ part, fields, form }: { part: PartName; fields: FormField[]; form: RecordFormProps }) {
  const { typed, errors } = form
  if (part === "more") {
    const isOpen = fields.some((field) => isSaid(typed, field) || form.added === field || errors[field] !== undefined)
    return (
      <More summary={m.catalogue_part_more()} open={isOpen}>
        {fields.map((field) => (
          <One key={field} field={field} form={form} />
        ))}
      </More>
    )
  }
  const [only] = fields
  // A part that is one list of lines has their legend.
  if (fields.length === 1 && only !== undefined && isGroup(only)) return <One field={only} form={form} large />
  return (
    <FieldSet id={`part-${part}`} legend={m[`catalogue_part_${part}`]()} large>
      {fields.map((field) => (
        <One key={field} field={field} form={form} />
      ))}
    </FieldSet>
  )
}

function One({ field, form, large }: { field: FormField; form: RecordFormProps; large?: boolean }) {
  return isGroup(field) ? (
    <RecordFormRows group={field} form={form} large={large === true} />
  ) : (
    <RecordFormField name={field} typed={form.typed} error={form.errors[field]} isNew={form.version === null} />
  )
}
