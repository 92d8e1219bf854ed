import type { FieldProps } from "./field.tsx"
import { controlAttributes, Field } from "./field.tsx"
import { UnsavedGuard } from "./unsaved.tsx"

type Props = FieldProps & {
  value?: string | undefined
  rows?: number | undefined
  maxLength?: number | undefined
  spellCheck?: boolean | undefined
  lang?: string | undefined
}

/** Several lines of text; the height says how much is expected. */
export function TextArea(props: Props) {
  return (
    <Field {...props}>
      <textarea
        {...controlAttributes(props)}
        className="input"
        rows={props.rows ?? 5}
        defaultValue={props.value}
        maxLength={props.maxLength}
        spellCheck={props.spellCheck}
        lang={props.lang}
      />
      <UnsavedGuard />
    </Field>
  )
}
