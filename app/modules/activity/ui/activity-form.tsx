import type { Pick } from "#modules/directory/index.ts"
import { Picker } from "#modules/directory/index.ts"
import {
  Button,
  CheckboxField,
  CheckboxGroup,
  FieldRow,
  Form,
  More,
  NumberField,
  SelectField,
  TextArea,
  TextField,
} from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { FormChoices } from "../domain/form-choices.ts"
import { activityKinds, chapters, modes } from "../domain/kinds.ts"
import { ledgerStructureKinds } from "../domain/structure-kind.ts"
import type { TypedActivity } from "../staff/typed-activity.ts"
import { chapterName, kindName, ledgerKindName, modeName } from "./words.ts"

type Props = {
  typed: TypedActivity
  territory: Pick
  choices: FormChoices
  errors: Record<string, string[]>
  /** Of an activity that is there: who took part is on its own page. */
  existing?: boolean | undefined
  /** Of what counts, or of a frozen year. */
  asksReason?: boolean | undefined
}

/** An activity as it is typed: title, kind, dates and how many people first; the rest folded. */
export function ActivityForm({ typed, territory, choices, errors, existing = false, asksReason = false }: Props) {
  const optional = m.activity_optional()
  const reason = (
    <TextField
      name="reason"
      label={existing ? m.activity_field_reason() : m.activity_field_reason_late()}
      hint={existing ? m.activity_field_reason_hint() : undefined}
      optional={asksReason ? undefined : optional}
      value={typed.reason}
      error={errors["reason"]}
      maxLength={1000}
    />
  )
  return (
    <Form wide once>
      {existing ? <input type="hidden" name="version" value={typed.version} /> : null}
      <FieldRow>
        <TextField
          name="title"
          label={m.activity_field_title()}
          value={typed.title}
          error={errors["title"]}
          maxLength={300}
          autoFocus
          autoComplete="off"
        />
        <SelectField
          name="kind"
          label={m.activity_field_kind()}
          value={typed.kind}
          empty={m.activity_choose()}
          error={errors["kind"]}
          choices={activityKinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
        />
      </FieldRow>
      <TextArea
        name="slots"
        label={m.activity_field_slots()}
        hint={m.activity_field_slots_hint()}
        value={typed.slots}
        error={errors["slots"]}
        rows={existing ? 6 : 2}
      />
      {existing ? null : (
        <>
          <FieldRow>
            <NumberField
              name="people"
              label={m.activity_field_counted()}
              optional={optional}
              value={typed.people}
              error={errors["people"]}
            />
            <SelectField
              name="structureKind"
              label={m.activity_field_counted_kind()}
              value={typed.structureKind}
              choices={["none" as const, ...ledgerStructureKinds.filter((kind) => kind !== "none")].map((kind) => ({
                value: kind,
                label: ledgerKindName(kind),
              }))}
            />
          </FieldRow>
          <CheckboxField
            name="held"
            value="yes"
            label={m.activity_field_held()}
            checked={typed.held === "yes"}
            error={errors["held"]}
          />
        </>
      )}
      <More summary={m.activity_field_more()} open={existing || Object.keys(errors).length > 0}>
        <FieldRow>
          <TextField
            name="theme"
            label={m.activity_field_theme()}
            hint={m.activity_field_theme_hint()}
            optional={optional}
            value={typed.theme}
            error={errors["theme"]}
            list="themes"
          />
          <SelectField
            name="seriesId"
            label={m.activity_field_series()}
            optional={optional}
            value={typed.seriesId}
            empty="–"
            choices={choices.series}
            error={errors["seriesId"]}
          />
        </FieldRow>
        <datalist id="themes">
          {choices.themes.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
        <Picker
          name="territory"
          label={m.activity_field_territory()}
          optional={optional}
          pick={territory}
          error={errors["territory"]}
        />
        <FieldRow>
          <TextField
            name="place"
            label={m.activity_field_place()}
            optional={optional}
            value={typed.place}
            error={errors["place"]}
            maxLength={200}
          />
          <SelectField
            name="mode"
            label={m.activity_field_mode()}
            value={typed.mode}
            choices={modes.map((mode) => ({ value: mode, label: modeName(mode) }))}
          />
        </FieldRow>
        <FieldRow>
          <SelectField
            name="chapter"
            label={m.activity_field_chapter()}
            hint={m.activity_field_chapter_hint()}
            value={typed.chapter}
            empty="–"
            choices={chapters.map((chapter) => ({ value: chapter, label: chapterName(chapter) }))}
          />
          <SelectField
            name="visibility"
            label={m.activity_field_visibility()}
            value={typed.visibility}
            choices={[
              { value: "staff", label: m.activity_visibility_staff() },
              { value: "network", label: m.activity_visibility_network() },
              { value: "registered", label: m.activity_visibility_registered() },
              { value: "public", label: m.activity_visibility_public() },
            ]}
          />
        </FieldRow>
        <CheckboxGroup
          name="alsoIn"
          label={m.activity_field_also_in()}
          optional={optional}
          values={typed.alsoIn}
          choices={chapters.map((chapter) => ({ value: chapter, label: chapterName(chapter) }))}
        />
        {choices.partners.length === 0 ? null : (
          <CheckboxGroup
            name="partners"
            label={m.activity_field_partners()}
            hint={m.activity_field_partners_hint()}
            optional={optional}
            values={typed.partners}
            choices={choices.partners}
          />
        )}
        <TextArea
          name="funders"
          label={m.activity_field_funders()}
          hint={m.activity_field_funders_hint()}
          optional={optional}
          value={typed.funders}
          error={errors["funders"]}
          rows={2}
        />
        <TextArea
          name="note"
          label={m.activity_field_note()}
          hint={m.activity_field_note_hint()}
          optional={optional}
          value={typed.note}
          error={errors["note"]}
          rows={2}
        />
        {existing ? null : reason}
      </More>
      {existing ? reason : null}
      <div className="actions-bar">
        <Button name="then" value="see">
          {m.activity_save()}
        </Button>
        {existing ? null : (
          <Button name="then" value="next" tone="secondary">
            {m.activity_save_next()}
          </Button>
        )}
      </div>
    </Form>
  )
}

/** Names of the fields whose fault may not say of what it speaks, for the summary above the form. */
export function activityLabels() {
  return { title: m.activity_field_title(), kind: m.activity_field_kind() }
}
