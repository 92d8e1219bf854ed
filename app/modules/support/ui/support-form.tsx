import type { Pick } from "#modules/directory/index.ts"
import { Picker } from "#modules/directory/index.ts"
import type { Choice } from "#platform/design/index.ts"
import {
  Button,
  CheckboxField,
  CheckboxGroup,
  DateField,
  FieldRow,
  Form,
  SelectField,
  TextArea,
  TextField,
} from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { supportStates } from "../domain/support.ts"
import type { Kept } from "../domain/typed-entry.ts"
import type { TypedSupport } from "../domain/typed-support.ts"
import { NextStepFields } from "./next-step-fields.tsx"
import { stateName } from "./words.ts"

type Props = {
  typed: TypedSupport
  territory: Pick
  structure: Pick
  structures: readonly Kept[]
  team: readonly Choice[]
  errors: Record<string, string[]>
}

/** A support as it is typed: beside whom, on what, with whom, since when; and what comes next. */
export function SupportForm({ typed, territory, structure, structures, team, errors }: Props) {
  const optional = m.support_optional()
  return (
    <Form wide once>
      <input type="hidden" name="version" value={typed.version} />
      <TextField
        name="title"
        label={m.support_field_title()}
        hint={m.support_field_title_hint()}
        value={typed.title}
        error={errors["title"]}
        maxLength={200}
        autoFocus
        autoComplete="off"
      />
      <Picker
        name="territory"
        label={m.support_field_territory()}
        hint={m.support_field_territory_hint()}
        pick={territory}
        error={errors["territory"]}
      />
      {structures.length === 0 ? null : (
        <CheckboxGroup
          name="structureIds"
          label={m.support_field_structures()}
          values={structures.map(({ id }) => id)}
          choices={structures.map(({ id, label }) => ({ value: id, label }))}
        />
      )}
      <Picker
        name="structure"
        label={structures.length === 0 ? m.support_field_structure() : m.support_field_one_more_structure()}
        optional={optional}
        pick={structure}
        error={errors["structure"]}
      />
      <TextArea
        name="themes"
        label={m.support_field_themes()}
        hint={m.support_field_themes_hint()}
        optional={optional}
        value={typed.themes}
        error={errors["themes"]}
        rows={2}
      />
      <TextArea
        name="purpose"
        label={m.support_field_purpose()}
        optional={optional}
        value={typed.purpose}
        error={errors["purpose"]}
        rows={4}
        maxLength={4000}
      />
      {team.length === 0 ? null : (
        <CheckboxGroup
          name="officerIds"
          label={m.support_field_officers()}
          optional={optional}
          values={typed.officerIds}
          choices={team}
        />
      )}
      <FieldRow>
        <DateField name="fromOn" label={m.support_field_from()} value={typed.fromOn} error={errors["fromOn"]} />
        <DateField
          name="untilOn"
          label={m.support_field_until()}
          optional={optional}
          value={typed.untilOn}
          error={errors["untilOn"]}
        />
        <SelectField
          name="state"
          label={m.support_field_state()}
          value={typed.state}
          error={errors["state"]}
          choices={supportStates.map((state) => ({ value: state, label: stateName(state) }))}
        />
      </FieldRow>
      <NextStepFields typed={typed} team={team} errors={errors} />
      <CheckboxField
        name="published"
        value="yes"
        label={m.support_field_published()}
        hint={m.support_field_published_hint()}
        checked={typed.published === "yes"}
      />
      <div className="actions-bar">
        <Button>{m.support_save()}</Button>
      </div>
    </Form>
  )
}

/** Names of the fields whose fault may not say of what it speaks, for the summary above the form. */
export function supportLabels() {
  return { title: m.support_field_title(), fromOn: m.support_field_from() }
}
