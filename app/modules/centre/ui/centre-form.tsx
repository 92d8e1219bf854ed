import { Button, FieldSet, Form, SelectField, TextArea, TextField } from "#platform/design/index.ts"
import { installationZone } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { AccentField } from "./accent-field.tsx"
import { OpeningHoursFields } from "./opening-hours-fields.tsx"
import type { TypedFace } from "./typed-face.ts"

interface Props {
  typed: TypedFace
  errors: Record<string, string[]>
  /** The version that the editor has read; undefined for a centre that does not exist yet. */
  version: number | undefined
}

/** Everything that a centre shows of itself. */
export function CentreForm({ typed, errors, version }: Props) {
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] })
  return (
    <Form>
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      <FieldSet id="identity" legend={m.centre_part_identity()} large>
        <TextField {...field("name")} label={m.centre_field_name()} size="full" />
        <TextField
          {...field("shortName")}
          label={m.centre_field_short_name()}
          hint={m.centre_short_name_hint()}
          size="medium"
        />
        <TextArea
          {...field("presentation")}
          label={m.centre_field_presentation()}
          hint={m.centre_presentation_hint()}
          rows={8}
          optional={m.centre_optional()}
        />
        <TextField
          {...field("coverage")}
          label={m.centre_field_coverage()}
          hint={m.centre_coverage_hint()}
          optional={m.centre_optional()}
        />
        <AccentField accent={typed["accent"] ?? "ink"} other={typed["otherAccent"] ?? ""} error={errors["accent"]} />
      </FieldSet>
      <FieldSet id="contact" legend={m.centre_part_contact()} large>
        <TextArea
          {...field("streetAddress")}
          label={m.centre_field_address()}
          rows={3}
          optional={m.centre_optional()}
        />
        <TextField
          {...field("phone")}
          type="tel"
          label={m.centre_field_phone()}
          size="medium"
          optional={m.centre_optional()}
        />
        <TextField {...field("email")} type="email" label={m.centre_field_email()} optional={m.centre_optional()} />
        <TextField {...field("website")} type="url" label={m.centre_field_website()} optional={m.centre_optional()} />
        <SelectField {...field("timezone")} label={m.centre_field_timezone()} choices={zones(typed["timezone"])} />
      </FieldSet>
      <OpeningHoursFields typed={typed} errors={errors} />
      <Button>{version === undefined ? m.centre_create_button() : m.centre_save_button()}</Button>
    </Form>
  )
}

/** Where there are départements; and whatever the centre has now. */
function zones(current: string | undefined) {
  const names = [
    installationZone,
    "America/Guadeloupe",
    "America/Martinique",
    "America/Cayenne",
    "Indian/Reunion",
    "Indian/Mayotte",
  ]
  const all = current === undefined || current === "" || names.includes(current) ? names : [...names, current]
  return all.map((name) => ({ value: name, label: name.replaceAll("_", " ") }))
}

/** Names of the fields whose fault may not say of what it speaks, for the summary above the form. */
export function centreLabels() {
  return { name: m.centre_field_name(), shortName: m.centre_field_short_name(), coverage: m.centre_field_coverage() }
}
