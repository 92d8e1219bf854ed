import {
  Button,
  CheckboxField,
  DateField,
  FieldRow,
  Form,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { TypedReader } from "./typed-reader.ts"
import { structureChoices } from "./words.ts"

type Props = {
  typed: TypedReader
  errors: Record<string, string[]>
  /** Of the reader that is changed; absent for a new one. */
  version?: number | undefined
  button: string
}

/** What is kept of a reader: no more than lending asks for. */
export function ReaderForm({ typed, errors, version, button }: Props) {
  const optional = m.circulation_optional()
  return (
    <Form once={version === undefined}>
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      <TextField
        name="name"
        label={m.circulation_field_name()}
        hint={m.circulation_field_name_hint()}
        value={typed.name}
        error={errors["name"]}
        autoComplete="off"
        autoFocus={version === undefined}
        maxLength={200}
      />
      <FieldRow>
        <TextField
          name="email"
          type="email"
          label={m.circulation_field_email()}
          optional={optional}
          value={typed.email}
          error={errors["email"]}
          autoComplete="off"
        />
        <TextField
          name="phone"
          type="tel"
          label={m.circulation_field_phone()}
          optional={optional}
          value={typed.phone}
          error={errors["phone"]}
          autoComplete="off"
          size="medium"
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          name="structureKind"
          label={m.circulation_field_structure_kind()}
          choices={structureChoices()}
          value={typed.structureKind}
          empty={m.circulation_choose()}
          error={errors["structureKind"]}
        />
        <TextField
          name="structure"
          label={m.circulation_field_structure()}
          optional={optional}
          value={typed.structure}
          error={errors["structure"]}
          maxLength={200}
        />
      </FieldRow>
      <CheckboxField
        name="wantsReminders"
        value="yes"
        label={m.circulation_field_reminders()}
        checked={typed.wantsReminders === "yes"}
      />
      <RadioGroup
        name="locale"
        label={m.circulation_field_locale()}
        value={typed.locale}
        choices={[
          { value: "fr", label: m.circulation_locale_fr() },
          { value: "en", label: m.circulation_locale_en() },
        ]}
      />
      <DateField
        name="suspendedUntil"
        label={m.circulation_field_suspended()}
        optional={optional}
        value={typed.suspendedUntil}
        error={errors["suspendedUntil"]}
      />
      <TextArea
        name="note"
        label={m.circulation_field_note()}
        hint={m.circulation_field_note_hint()}
        optional={optional}
        value={typed.note}
        error={errors["note"]}
        rows={3}
      />
      <Button>{button}</Button>
    </Form>
  )
}

/** Names of the fields whose fault may not say of what it speaks, for the summary above the form. */
export function readerLabels() {
  return { name: m.circulation_field_name(), email: m.circulation_field_email() }
}
