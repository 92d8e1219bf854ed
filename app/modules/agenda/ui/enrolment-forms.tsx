import { nothingPicked, Picker, picked } from "#modules/directory/index.ts"
import { Button, CheckboxField, FieldRow, Form, RadioGroup, TextArea, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { EnrolmentLine } from "../domain/enrolment-line.ts"
import type { TypedEnrolments } from "./typed-enrolments.ts"

type Props = { typed: TypedEnrolments; errors: Record<string, string[]> }

/** Enrols somebody of the directory by hand. */
export function AddForm({ typed, errors, full }: Props & { full: boolean }) {
  const adding = typed.tying === ""
  return (
    <Form id="ajouter" wide>
      <input type="hidden" name="intent" value="add" />
      <FieldRow>
        <Picker name="person" label={m.agenda_add_person()} pick={typed.person} error={errors["person"]} />
        <Picker
          name="structure"
          label={m.agenda_field_structure()}
          optional={m.agenda_optional()}
          pick={adding ? typed.structure : nothingPicked}
          error={adding ? errors["structure"] : undefined}
        />
      </FieldRow>
      <CheckboxField name="tell" value="yes" label={m.agenda_add_tell()} checked />
      {full ? (
        <CheckboxField name="over" value="yes" label={m.agenda_add_over()} hint={m.agenda_add_over_hint()} />
      ) : null}
      <Button>{m.agenda_add()}</Button>
    </Form>
  )
}

/** One form for each structure that is still as somebody typed it. */
export function TieForms({ rows, typed, errors }: Props & { rows: readonly EnrolmentLine[] }) {
  return rows.map((row) => {
    const tried = typed.tying === row.id
    return (
      <Form key={row.id} id={`rattacher-${row.id}`} label={m.agenda_tie({ name: row.name })}>
        <p>{m.agenda_tie_typed({ name: row.name, typed: row.structureTyped })}</p>
        <input type="hidden" name="intent" value={`tie:${row.id}`} />
        <TieField row={row} typed={typed} error={tried ? errors["structure"] : undefined} tried={tried} />
        <Button small tone="secondary">
          {m.agenda_tie_button()}
        </Button>
        <p>
          <a
            href={`${href("/travail/annuaire/structures/nouvelle")}?${new URLSearchParams({ nom: row.structureTyped })}`}
          >
            {m.agenda_tie_add()}
          </a>
        </p>
      </Form>
    )
  })
}

function TieField({
  row,
  typed,
  error,
  tried,
}: {
  row: EnrolmentLine
  typed: TypedEnrolments
  error: string[] | undefined
  tried: boolean
}) {
  const pick = tried ? typed.structure : { ...picked("", row.structureTyped), choices: [] }
  return (
    <>
      <TextField
        name="structure"
        id={`structure-${row.id}`}
        label={m.agenda_tie_field()}
        value={pick.typed}
        error={error}
        autoComplete="off"
        maxLength={300}
      />
      {pick.choices.length === 0 ? null : (
        <RadioGroup
          name="structureChoice"
          id={`choix-${row.id}`}
          label={m.agenda_structure_choices()}
          choices={pick.choices.map(({ id, label }) => ({ value: id, label }))}
        />
      )}
    </>
  )
}

/** A mail to those who come: each reads it alone. */
export function WriteForm({ typed, errors }: Props) {
  return (
    <Form id="ecrire">
      <input type="hidden" name="intent" value="write" />
      <RadioGroup
        name="to"
        label={m.agenda_write_to()}
        value={typed.to}
        choices={[
          { value: "enrolled", label: m.agenda_write_to_enrolled() },
          { value: "waiting", label: m.agenda_write_to_waiting() },
          { value: "all", label: m.agenda_write_to_all() },
        ]}
      />
      <TextField
        name="subject"
        label={m.agenda_write_subject()}
        value={typed.subject}
        error={errors["subject"]}
        maxLength={200}
      />
      <TextArea
        name="text"
        label={m.agenda_write_text()}
        value={typed.text}
        error={errors["text"]}
        rows={6}
        maxLength={10_000}
      />
      <Button>{m.agenda_write()}</Button>
    </Form>
  )
}
