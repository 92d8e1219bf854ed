import {
  Button,
  CheckboxField,
  DateField,
  FieldRow,
  Form,
  NumberField,
  RadioGroup,
  SelectField,
  TextField,
} from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { modeName, visibilityName } from "./words.ts"

interface Typed {
  title: string
  date: string
  morningFrom: string
  morningTo: string
  afternoonFrom: string
  afternoonTo: string
  place: string
  mode: string
  visibility: string
  enrols: string
  capacity: string
  closesOn: string
  tells: string
}

/** Plans a meeting: its title, its day by half-day, its place, who may know of it, whether one enrols. */
export function MeetingForm({ typed, errors }: { typed: Typed; errors: Record<string, string[]> }) {
  const time = (name: "morningFrom" | "morningTo" | "afternoonFrom" | "afternoonTo", label: string) => (
    <DateField type="time" name={name} label={label} value={typed[name]} error={errors[name]} />
  )
  return (
    <Form once>
      <TextField
        name="title"
        label={m.networks_field_title()}
        value={typed.title}
        error={errors["title"]}
        maxLength={300}
      />
      <DateField name="date" label={m.networks_field_date()} value={typed.date} error={errors["date"]} />
      <FieldRow>
        {time("morningFrom", m.networks_field_morning_from())}
        {time("morningTo", m.networks_field_morning_to())}
      </FieldRow>
      <FieldRow>
        {time("afternoonFrom", m.networks_field_afternoon_from())}
        {time("afternoonTo", m.networks_field_afternoon_to())}
      </FieldRow>
      <TextField
        name="place"
        label={m.networks_field_place()}
        optional={m.networks_optional()}
        value={typed.place}
        error={errors["place"]}
        maxLength={200}
      />
      <SelectField
        name="mode"
        label={m.networks_field_mode()}
        value={typed.mode}
        choices={(["on_site", "remote", "mixed"] as const).map((mode) => ({ value: mode, label: modeName(mode) }))}
      />
      <RadioGroup
        name="visibility"
        label={m.networks_field_visibility()}
        value={typed.visibility}
        error={errors["visibility"]}
        choices={(["public", "registered", "network"] as const).map((one) => ({
          value: one,
          label: visibilityName(one),
        }))}
      />
      <CheckboxField
        name="enrols"
        value="yes"
        label={m.networks_field_enrols()}
        hint={m.networks_field_enrols_hint()}
        checked={typed.enrols === "yes"}
      />
      <FieldRow>
        <NumberField
          name="capacity"
          label={m.networks_field_capacity()}
          optional={m.networks_optional()}
          value={typed.capacity}
          error={errors["capacity"]}
        />
        <DateField
          name="closesOn"
          label={m.networks_field_closes_on()}
          optional={m.networks_optional()}
          value={typed.closesOn}
          error={errors["closesOn"]}
        />
      </FieldRow>
      <CheckboxField name="tells" value="yes" label={m.networks_field_tells()} checked={typed.tells === "yes"} />
      <Button>{m.networks_meeting_new_button()}</Button>
    </Form>
  )
}
