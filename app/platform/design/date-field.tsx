import type { FieldProps } from "./field.tsx"
import { controlAttributes, Field } from "./field.tsx"

type Props = FieldProps & {
  /** ISO 8601: 2026-03-14 for a date, 14:30 for a time, 2026-03 for a month. */
  value?: string | undefined
  min?: string | undefined
  max?: string | undefined
  type?: "date" | "time" | "month" | undefined
}

/** A day, an hour or a month, with the browser's own calendar. */
export function DateField(props: Props) {
  const { value, min, max, type = "date" } = props
  return (
    <Field {...props}>
      <input
        {...controlAttributes(props)}
        className="input input-date"
        type={type}
        defaultValue={value}
        min={min}
        max={max}
      />
    </Field>
  )
}
