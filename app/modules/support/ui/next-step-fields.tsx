import type { Choice } from "#platform/design/index.ts"
import { DateField, FieldRow, SelectField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

type Props = {
  typed: { nextStep: string; nextOn: string; nextOwnerId: string }
  team: readonly Choice[]
  errors: Record<string, string[]>
}

/** What comes next, when, and who sees to it. */
export function NextStepFields({ typed, team, errors }: Props) {
  const optional = m.support_optional()
  return (
    <FieldRow>
      <TextField
        name="nextStep"
        label={m.support_field_next_step()}
        optional={optional}
        value={typed.nextStep}
        error={errors["nextStep"]}
        maxLength={300}
        autoComplete="off"
      />
      <DateField
        name="nextOn"
        label={m.support_field_next_on()}
        optional={optional}
        value={typed.nextOn}
        error={errors["nextOn"]}
      />
      <SelectField
        name="nextOwnerId"
        label={m.support_field_next_owner()}
        optional={optional}
        value={typed.nextOwnerId}
        empty={m.support_anyone()}
        choices={team}
      />
    </FieldRow>
  )
}
