import type { BoxChoice } from "./choice-list.tsx"
import { ChoiceList } from "./choice-list.tsx"
import type { FieldProps } from "./field.tsx"
import { hasError } from "./field.tsx"
import { FieldSet } from "./field-set.tsx"

type Props = FieldProps & { values?: readonly string[] | undefined; choices: readonly BoxChoice[] }

/** Any number of choices among a few, sent under one name. */
export function CheckboxGroup({ name, id = name, label, hint, error, optional, values = [], choices }: Props) {
  return (
    <FieldSet id={id} legend={label} hint={hint} error={error} optional={optional}>
      <ChoiceList id={id} name={name} type="checkbox" choices={choices} selected={values} invalid={hasError(error)} />
    </FieldSet>
  )
}
