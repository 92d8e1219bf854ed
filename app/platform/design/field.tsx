import type { ReactNode } from "react"
import { classes } from "./classes.ts"
import { FieldErrors } from "./field-errors.tsx"

/** What every field says of itself. `id` is the name unless given; error summaries link to it. */
export type FieldProps = {
  name: string
  label: ReactNode
  id?: string | undefined
  hint?: ReactNode
  /** One sentence or several, as an operation returns them. */
  error?: string | readonly string[] | undefined
  /** The word shown beside the label when the field may stay empty. */
  optional?: string | undefined
  required?: boolean | undefined
  disabled?: boolean | undefined
  autoFocus?: boolean | undefined
}

/** The frame of a field: label, hint, error, then the control that `children` is. */
export function Field({
  name,
  label,
  id = name,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className={classes("field", hasError(error) && "field-invalid")}>
      <label className="field-label" htmlFor={id}>
        {label}
        {optional === undefined ? null : <span className="field-optional"> {optional}</span>}
      </label>
      {hint === undefined ? null : (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <FieldErrors id={id} error={error} />
      {children}
    </div>
  )
}

/** The attributes that tie a control to its label, hint and error. */
export function controlAttributes({ name, id = name, hint, error, required, disabled, autoFocus }: FieldProps) {
  const describedBy = [hint === undefined ? "" : `${id}-hint`, hasError(error) ? `${id}-error` : ""]
  return {
    id,
    name,
    required,
    disabled,
    autoFocus,
    "aria-invalid": hasError(error) ? true : undefined,
    "aria-describedby": describedBy.filter((part) => part !== "").join(" ") || undefined,
  }
}

export function hasError(error: FieldProps["error"]): boolean {
  return error !== undefined && error.length > 0
}
