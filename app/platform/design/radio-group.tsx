import type { BoxChoice } from "./choice-list.tsx"
import { ChoiceList } from "./choice-list.tsx"
import type { FieldProps } from "./field.tsx"
import { hasError } from "./field.tsx"
import { FieldSet } from "./field-set.tsx"

type Props = FieldProps & { value?: string | undefined; choices: readonly BoxChoice[] }

/** One choice among a few, all in sight. */
export function RadioGroup({ name, id = name, label, hint, error, optional, required, value, choices }: Props) {
  return (
    <FieldSet id={id} legend={label} hint={hint} error={error} optional={optional}>
      <ChoiceList
        id={id}
        name={name}
        type="radio"
        choices={choices}
        selected={value === undefined ? [] : [value]}
        invalid={hasError(error)}
        required={required}
      />
    </FieldSet>
  )
}
