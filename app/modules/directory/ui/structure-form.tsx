import type { ReactNode } from "react"
import { Button, DateField, FieldRow, Form, SelectField, TextArea, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { TypedStructure } from "./typed.ts"
import { structureKindChoices } from "./words.ts"

type Props = {
  typed: TypedStructure
  errors: Record<string, string[]>
  /** Of the structure that is corrected; absent for a new one. */
  version?: number | undefined
  button: string
  /** What was found that is probably the same, with its box. */
  doubles?: ReactNode
}

export function StructureForm({ typed, errors, version, button, doubles }: Props) {
  const optional = m.directory_optional()
  const of = (name: keyof TypedStructure) => ({ name, value: typed[name], error: errors[name] })
  return (
    <Form wide once>
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      {doubles}
      <TextField {...of("name")} label={m.directory_field_name()} maxLength={300} autoComplete="off" />
      <FieldRow>
        <TextField {...of("shortName")} label={m.directory_field_short_name()} optional={optional} maxLength={100} />
        <SelectField
          {...of("kind")}
          label={m.directory_field_kind()}
          choices={structureKindChoices()}
          empty={m.directory_choose()}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          {...of("siret")}
          label={m.directory_field_siret()}
          hint={m.directory_field_siret_hint()}
          optional={optional}
          inputMode="numeric"
          size="medium"
        />
        <TextField
          {...of("rna")}
          label={m.directory_field_rna()}
          hint={m.directory_field_rna_hint()}
          optional={optional}
          size="medium"
        />
      </FieldRow>
      <TextField {...of("street")} label={m.directory_field_street()} optional={optional} maxLength={300} />
      <FieldRow>
        <TextField {...of("postalCode")} label={m.directory_field_postal_code()} optional={optional} size="short" />
        <TextField
          {...of("city")}
          label={m.directory_field_city()}
          optional={optional}
          hint={m.directory_field_city_hint()}
        />
      </FieldRow>
      <FieldRow>
        <TextField {...of("email")} type="email" label={m.directory_field_structure_email()} optional={optional} />
        <TextField {...of("phone")} type="tel" label={m.directory_field_phone()} optional={optional} size="medium" />
      </FieldRow>
      <TextField {...of("website")} label={m.directory_field_website()} optional={optional} inputMode="url" />
      <TextArea
        {...of("themes")}
        label={m.directory_field_fields()}
        hint={m.directory_field_themes_hint()}
        optional={optional}
        rows={3}
      />
      <TextArea
        {...of("presentation")}
        label={m.directory_field_presentation()}
        hint={m.directory_field_structure_presentation_hint()}
        optional={optional}
        rows={4}
      />
      <FieldRow>
        <DateField
          {...of("listedOn")}
          label={m.directory_field_listed_on()}
          hint={m.directory_field_listed_on_hint()}
          optional={optional}
        />
        <DateField {...of("closedOn")} label={m.directory_field_closed_on()} optional={optional} />
      </FieldRow>
      <Button>{button}</Button>
    </Form>
  )
}

/** Names of the fields whose fault may not say of what it speaks, for the summary above the form. */
export function structureLabels() {
  return { name: m.directory_field_name(), kind: m.directory_field_kind() }
}
