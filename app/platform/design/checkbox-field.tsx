import { classes } from "./classes.ts"
import type { FieldProps } from "./field.tsx"
import { controlAttributes, hasError } from "./field.tsx"
import { FieldErrors } from "./field-errors.tsx"

type Props = FieldProps & { checked?: boolean | undefined; value?: string | undefined }

/** One box to tick, with its label at its right. */
export function CheckboxField(props: Props) {
  const { name, id = name, label, hint, error, checked, value } = props
  return (
    <div className={classes("field", hasError(error) && "field-invalid")}>
      <FieldErrors id={id} error={error} />
      <div className="choice">
        <input {...controlAttributes(props)} type="checkbox" value={value} defaultChecked={checked} />
        <label htmlFor={id}>{label}</label>
        {hint === undefined ? null : (
          <div className="field-hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
    </div>
  )
}
