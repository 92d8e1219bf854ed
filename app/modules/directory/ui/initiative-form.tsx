import { DateField, FieldRow, Form, TextArea, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Pick } from "../domain/pick.ts"
import { RegisterButtons } from "./mandate-form.tsx"
import { Picker } from "./picker.tsx"

export const initiativeFieldNames = ["title", "summary", "website", "themes", "sinceYear", "listedOn"] as const

type Props = {
  initiativeId: string
  version: number
  typed: Record<(typeof initiativeFieldNames)[number], string>
  structure: Pick
  territory: Pick
  errors: Record<string, string[]>
}

export function InitiativeForm({ initiativeId, version, typed, structure, territory, errors }: Props) {
  const optional = m.directory_optional()
  const of = (name: (typeof initiativeFieldNames)[number]) => ({ name, value: typed[name], error: errors[name] })
  return (
    <Form>
      <input type="hidden" name="initiativeId" value={initiativeId} />
      <input type="hidden" name="version" value={version} />
      <TextField {...of("title")} label={m.directory_field_initiative()} maxLength={200} />
      <TextArea {...of("summary")} label={m.directory_field_summary()} optional={optional} rows={4} />
      <Picker
        name="structure"
        label={m.directory_field_structure()}
        optional={optional}
        pick={structure}
        error={errors["structure"]}
      />
      <Picker
        name="territory"
        label={m.directory_field_territory()}
        optional={optional}
        pick={territory}
        error={errors["territory"]}
      />
      <TextArea
        {...of("themes")}
        label={m.directory_field_fields()}
        hint={m.directory_field_themes_hint()}
        optional={optional}
        rows={2}
      />
      <TextField {...of("website")} label={m.directory_field_website()} optional={optional} inputMode="url" />
      <FieldRow>
        <TextField
          {...of("sinceYear")}
          label={m.directory_field_from_year()}
          optional={optional}
          size="short"
          inputMode="numeric"
        />
        <DateField
          {...of("listedOn")}
          label={m.directory_field_listed_on()}
          hint={m.directory_field_initiative_listed_hint()}
          optional={optional}
        />
      </FieldRow>
      <RegisterButtons edits={initiativeId !== ""} />
    </Form>
  )
}
