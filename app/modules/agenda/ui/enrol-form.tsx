import type { Pick } from "#modules/directory/index.ts"
import { Button, FieldRow, Form, RadioGroup, TextArea, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { AgendaItem } from "../domain/agenda-item.ts"

export interface TypedEnrolment {
  givenName: string
  familyName: string
  email: string
  phone: string
  structure: Pick
  accessNeeds: string
  meal: string
  answer: string
}

type Props = {
  item: Asked
  typed: TypedEnrolment
  errors: Record<string, string[]>
  /** Somebody signed in: their name and address are known. */
  account: { name: string; email: string } | null
  submit: string
}

/** What the announcement asks beside who comes. */
type Asked = { [Key in "asksAccess" | "asksMeal" | "question"]: AgendaItem[Key] }

/** Who comes, from where, and what the centre asks: the fewest questions that it needs. */
export function EnrolForm({ item, typed, errors, account, submit }: Props) {
  const optional = m.agenda_optional()
  return (
    <Form id="inscrire">
      {account === null ? (
        <>
          <FieldRow>
            <TextField
              name="givenName"
              label={m.agenda_field_given_name()}
              optional={m.agenda_optional()}
              value={typed.givenName}
              error={errors["givenName"]}
              autoComplete="given-name"
              maxLength={100}
            />
            <TextField
              name="familyName"
              label={m.agenda_field_family_name()}
              value={typed.familyName}
              error={errors["familyName"]}
              autoComplete="family-name"
              maxLength={100}
            />
          </FieldRow>
          <TextField
            name="email"
            type="email"
            label={m.agenda_field_email()}
            hint={m.agenda_field_email_hint()}
            value={typed.email}
            error={errors["email"]}
            autoComplete="email"
            maxLength={254}
          />
        </>
      ) : (
        <p>{m.agenda_enrol_as({ name: account.name, email: account.email })}</p>
      )}
      <StructureField pick={typed.structure} error={errors["structure"]} />
      {account === null ? (
        <TextField
          name="phone"
          type="tel"
          label={m.agenda_field_phone()}
          optional={optional}
          value={typed.phone}
          error={errors["phone"]}
          autoComplete="tel"
          maxLength={40}
          size="medium"
        />
      ) : null}
      {item.asksAccess ? (
        <TextArea
          name="accessNeeds"
          label={m.agenda_field_access()}
          hint={m.agenda_field_access_hint()}
          optional={optional}
          value={typed.accessNeeds}
          error={errors["accessNeeds"]}
          rows={2}
          maxLength={1000}
        />
      ) : null}
      {item.asksMeal ? (
        <TextField
          name="meal"
          label={m.agenda_field_meal()}
          optional={optional}
          value={typed.meal}
          error={errors["meal"]}
          maxLength={200}
        />
      ) : null}
      {item.question === "" ? null : (
        <TextArea
          name="answer"
          label={<span lang="fr">{item.question}</span>}
          optional={optional}
          value={typed.answer}
          error={errors["answer"]}
          rows={3}
          maxLength={1000}
        />
      )}
      <p className="field-hint">{m.agenda_privacy()}</p>
      <Button>{submit}</Button>
    </Form>
  )
}

/** A structure as one writes it; when the directory knows some like it, one of them or what was typed. */
function StructureField({ pick, error }: { pick: Pick; error: string[] | undefined }) {
  return (
    <>
      <input type="hidden" name="structureId" value={pick.id} />
      <TextField
        name="structure"
        label={m.agenda_field_structure()}
        hint={m.agenda_field_structure_hint()}
        optional={m.agenda_optional()}
        value={pick.typed}
        error={error}
        autoComplete="organization"
        maxLength={300}
      />
      {pick.choices.length === 0 ? null : (
        <RadioGroup
          name="structureChoice"
          label={m.agenda_structure_choices()}
          choices={[
            ...pick.choices.map(({ id, label }) => ({ value: id, label })),
            { value: "as-typed", label: m.agenda_structure_as_typed({ typed: pick.typed }) },
          ]}
        />
      )}
    </>
  )
}
