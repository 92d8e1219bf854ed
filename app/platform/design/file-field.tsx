import type { FieldProps } from "./field.tsx"
import { controlAttributes, Field } from "./field.tsx"

type Props = FieldProps & { accept?: string | undefined; multiple?: boolean | undefined }

/** A file to send; say in the hint which kinds and how large. Its form must be multipart. */
export function FileField(props: Props) {
  return (
    <Field {...props}>
      <input
        {...controlAttributes(props)}
        className="input input-file"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
      />
    </Field>
  )
}
