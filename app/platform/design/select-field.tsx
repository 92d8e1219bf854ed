import type { FieldProps } from "./field.tsx"
import { controlAttributes, Field } from "./field.tsx"

export type Choice = {
  value: string
  label: string
  hint?: string | undefined
  disabled?: boolean | undefined
  /** Choices with the same group stand together. */
  group?: string | undefined
}

type Props = FieldProps & {
  value?: string | undefined
  choices: readonly Choice[]
  /** The first, empty choice; left out when one choice must always stand. */
  empty?: string | undefined
}

/** One choice among many; for up to six, prefer RadioGroup. */
export function SelectField(props: Props) {
  const { value, choices, empty } = props
  const groups = [...new Set(choices.map((choice) => choice.group))]
  return (
    <Field {...props}>
      <select {...controlAttributes(props)} className="input input-select" defaultValue={value}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {groups.map((group) => {
          const options = choices.filter((choice) => choice.group === group).map(option)
          return group === undefined ? (
            options
          ) : (
            <optgroup key={group} label={group}>
              {options}
            </optgroup>
          )
        })}
      </select>
    </Field>
  )
}

function option(choice: Choice) {
  return (
    <option key={choice.value} value={choice.value} disabled={choice.disabled}>
      {choice.label}
    </option>
  )
}
