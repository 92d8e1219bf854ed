import type { ReactNode } from "react"
import { Button, DateField, FieldRow, Form, TextArea, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Pick } from "../domain/pick.ts"
import { Picker } from "./picker.tsx"
import type { TypedPerson } from "./typed.ts"

type Props = {
  typed: TypedPerson
  territory: Pick
  /** The structure of the first function; absent when a person who is there is corrected. */
  structure?: Pick | undefined
  errors: Record<string, string[]>
  version?: number | undefined
  button: string
  doubles?: ReactNode
}

export function PersonForm({ typed, territory, structure, errors, version, button, doubles }: Props) {
  const optional = m.directory_optional()
  const of = (name: keyof TypedPerson) => ({ name, value: typed[name], error: errors[name] })
  return (
    <Form wide once>
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      {doubles}
      <FieldRow>
        <TextField
          {...of("givenName")}
          label={m.directory_field_given_name()}
          optional={optional}
          autoComplete="off"
          maxLength={100}
        />
        <TextField {...of("familyName")} label={m.directory_field_family_name()} autoComplete="off" maxLength={100} />
      </FieldRow>
      <TextField
        {...of("email")}
        type="email"
        label={m.directory_field_email()}
        optional={optional}
        autoComplete="off"
      />
      <FieldRow>
        <TextField
          {...of("phone")}
          type="tel"
          label={m.directory_field_phone()}
          optional={optional}
          autoComplete="off"
          size="medium"
        />
        <TextField
          {...of("mobile")}
          type="tel"
          label={m.directory_field_mobile()}
          optional={optional}
          autoComplete="off"
          size="medium"
        />
      </FieldRow>
      {structure === undefined ? null : (
        <>
          <Picker
            name="structure"
            label={m.directory_field_structure()}
            hint={m.directory_field_structure_hint()}
            optional={optional}
            pick={structure}
            error={errors["structure"]}
          />
          <FieldRow>
            <TextField {...of("title")} label={m.directory_field_title()} optional={optional} maxLength={200} />
            <DateField {...of("fromOn")} label={m.directory_field_from()} optional={optional} />
          </FieldRow>
        </>
      )}
      <Picker
        name="territory"
        label={m.directory_field_territory()}
        hint={m.directory_field_territory_hint()}
        optional={optional}
        pick={territory}
        error={errors["territory"]}
      />
      <TextArea
        {...of("themes")}
        label={m.directory_field_skills()}
        hint={m.directory_field_themes_hint()}
        optional={optional}
        rows={3}
      />
      <TextArea
        {...of("presentation")}
        label={m.directory_field_presentation()}
        hint={m.directory_field_person_presentation_hint()}
        optional={optional}
        rows={3}
      />
      <TextArea
        {...of("note")}
        label={m.directory_field_note()}
        hint={m.directory_field_note_hint()}
        optional={optional}
        rows={3}
      />
      <Button>{button}</Button>
    </Form>
  )
}

/** Names of the fields whose fault may not say of what it speaks, for the summary above the form. */
export function personLabels() {
  return { familyName: m.directory_field_family_name(), email: m.directory_field_email() }
}
