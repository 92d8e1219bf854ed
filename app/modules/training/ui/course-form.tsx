import { Picker } from "#modules/directory/index.ts"
import {
  Button,
  CheckboxField,
  CheckboxGroup,
  FieldRow,
  FieldSet,
  Form,
  NumberField,
  SelectField,
  TextArea,
  TextField,
} from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { courseKinds, courseStates, teachingModes, textParts } from "../domain/course.ts"
import { f3Lines } from "../domain/return-lines.ts"
import type { TypedCourse } from "./typed-course.ts"
import { courseKindName, courseStateName, f3Name, modeName, partName } from "./words.ts"

type Props = {
  typed: TypedCourse
  errors: Record<string, string[]>
  partners: { value: string; label: string }[]
  themes: string[]
}

/** The sheet of a course as it is typed: what it is, its texts, then what the accounts and the registers ask. */
export function CourseForm({ typed, errors, partners, themes }: Props) {
  const { values, texts } = typed
  const optional = m.training_optional()
  const field = (name: keyof TypedCourse["values"], label: string, hint?: string) => ({
    name,
    label,
    hint,
    optional,
    value: values[name],
    error: errors[name],
  })
  return (
    <Form wide>
      <input type="hidden" name="version" value={values.version} />
      <TextField {...field("title", m.training_field_title())} optional={undefined} maxLength={255} size="full" />
      <FieldRow>
        <SelectField
          {...field("kind", m.training_field_kind())}
          optional={undefined}
          choices={courseKinds.map((kind) => ({ value: kind, label: courseKindName(kind) }))}
        />
        <SelectField
          {...field("state", m.training_field_state())}
          optional={undefined}
          choices={courseStates.map((state) => ({ value: state, label: courseStateName(state) }))}
        />
        <SelectField
          {...field("mode", m.training_field_mode())}
          optional={undefined}
          choices={teachingModes.map((mode) => ({ value: mode, label: modeName(mode) }))}
        />
      </FieldRow>
      <FieldRow>
        <NumberField {...field("days", m.training_field_days())} decimal />
        <NumberField {...field("hours", m.training_field_hours())} decimal />
        <NumberField {...field("price", m.training_field_price(), m.training_field_price_hint())} unit="€" decimal />
        <NumberField {...field("capacity", m.training_field_capacity())} />
      </FieldRow>
      <FieldRow>
        <TextField {...field("priceNote", m.training_field_price_note())} maxLength={300} />
        <TextField {...field("theme", m.training_field_theme())} list="themes" />
      </FieldRow>
      <datalist id="themes">
        {themes.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <FieldSet id="textes" legend={m.training_texts()} hint={m.training_texts_hint()} large>
        {textParts.map((part) => (
          <TextArea
            key={part}
            name={`text-${part}`}
            id={`texts.${part}`}
            label={partName(part)}
            hint={
              part === "objectives"
                ? m.training_part_objectives_hint()
                : part === "need"
                  ? m.training_part_need_hint()
                  : undefined
            }
            optional={optional}
            value={texts[part] ?? ""}
            error={errors[`texts.${part}`]}
            rows={part === "contents" ? 10 : 4}
          />
        ))}
      </FieldSet>
      <FieldSet id="contact-formation" legend={m.training_contact_legend()} hint={m.training_contact_hint()} large>
        <FieldRow>
          <TextField {...field("contact", m.training_field_contact())} maxLength={200} />
          <TextField {...field("contactEmail", m.training_field_email())} type="email" />
          <TextField {...field("contactPhone", m.training_field_phone())} type="tel" maxLength={40} />
        </FieldRow>
      </FieldSet>
      <FieldSet id="porteurs" legend={m.training_carriers()} hint={m.training_carriers_hint()} large>
        {partners.length === 0 ? null : (
          <CheckboxGroup
            name="carrierCentres"
            label={m.training_carrier_centres()}
            optional={optional}
            values={typed.carrierCentres}
            choices={partners}
          />
        )}
        <TextArea {...field("schools", m.training_carrier_schools(), m.training_carrier_schools_hint())} rows={2} />
        <Picker
          name="structure"
          label={m.training_field_ordered_by()}
          optional={optional}
          pick={typed.structure}
          error={errors["structure"]}
        />
        <Picker
          name="territory"
          label={m.training_field_territory()}
          optional={optional}
          pick={typed.territory}
          error={errors["territory"]}
        />
      </FieldSet>
      <FieldSet id="codes" legend={m.training_codes()} hint={m.training_codes_hint()} large>
        <FieldRow>
          <SelectField
            {...field("objective", m.training_field_objective())}
            optional={undefined}
            choices={f3Lines.map((line) => ({ value: line, label: f3Name(line) }))}
          />
          <TextField
            {...field("nsf", m.training_field_nsf(), m.training_field_nsf_hint())}
            maxLength={3}
            size="short"
          />
        </FieldRow>
        <CheckboxField
          name="certifying"
          value="yes"
          label={m.training_field_certifying()}
          checked={values.certifying === "yes"}
        />
        <FieldRow>
          <TextField {...field("certification", m.training_field_certification())} size="medium" />
          <TextField {...field("language", m.training_field_language())} maxLength={2} size="short" />
        </FieldRow>
        <FieldRow>
          <TextField {...field("formacodes", m.training_field_formacodes())} />
          <TextField {...field("romes", m.training_field_romes())} />
          <TextField {...field("publicCodes", m.training_field_public_codes())} />
        </FieldRow>
        <FieldRow>
          <SelectField
            {...field("entryLevel", m.training_field_entry_level())}
            optional={undefined}
            choices={[
              { value: "0", label: m.training_entry_0() },
              { value: "3", label: m.training_entry_3() },
              { value: "4", label: m.training_entry_4() },
              { value: "5", label: m.training_entry_5() },
              { value: "6", label: m.training_entry_6() },
            ]}
          />
          <SelectField
            {...field("pathKind", m.training_field_path_kind())}
            optional={undefined}
            choices={(["1", "2", "3", "4"] as const).map((value) => ({ value, label: m[`training_path_${value}`]() }))}
          />
        </FieldRow>
      </FieldSet>
      <div className="actions-bar">
        <Button>{m.training_save()}</Button>
      </div>
    </Form>
  )
}
