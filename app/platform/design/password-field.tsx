import type { FieldProps } from "./field.tsx"
import { controlAttributes, Field } from "./field.tsx"

type Props = FieldProps & { autoComplete: "current-password" | "new-password" }

/** A password: never sent back to the page, and pasting is allowed. */
export function PasswordField(props: Props) {
  return (
    <Field {...props}>
      <input
        {...controlAttributes(props)}
        className="input input-long"
        type="password"
        autoComplete={props.autoComplete}
        autoCapitalize="none"
        spellCheck={false}
      />
    </Field>
  )
}
