import type { FieldProps } from "./field.tsx"
import { controlAttributes, Field } from "./field.tsx"

type Props = FieldProps & {
  value?: string | number | undefined
  unit?: string | undefined
  decimal?: boolean | undefined
}

/** A number typed as text (a wheel never changes it), with its unit at its right; the server reads "1 234,5". */
export function NumberField(props: Props) {
  return (
    <Field {...props}>
      <span className="input-with-unit">
        <input
          {...controlAttributes(props)}
          className="input input-number"
          type="text"
          inputMode={props.decimal ? "decimal" : "numeric"}
          defaultValue={props.value}
          autoComplete="off"
        />
        {props.unit === undefined ? null : <span className="input-unit">{props.unit}</span>}
      </span>
    </Field>
  )
}
