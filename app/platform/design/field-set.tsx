import type { ReactNode } from "react"
import { classes } from "./classes.ts"
import { hasError } from "./field.tsx"
import { FieldErrors } from "./field-errors.tsx"

type Props = {
  id: string
  legend: ReactNode
  hint?: ReactNode
  error?: string | readonly string[] | undefined
  optional?: string | undefined
  /** A legend as large as a section title, for the parts of a long form. */
  large?: boolean | undefined
  children: ReactNode
}

/** Fields that answer one question together. */
export function FieldSet({ id, legend, hint, error, optional, large, children }: Props) {
  const describedBy = [hint === undefined ? "" : `${id}-hint`, hasError(error) ? `${id}-error` : ""]
  return (
    <fieldset
      className={classes("field field-set", large && "field-set-large", hasError(error) && "field-invalid")}
      aria-describedby={describedBy.filter((part) => part !== "").join(" ") || undefined}
    >
      <legend className="field-label">
        {legend}
        {optional === undefined ? null : <span className="field-optional"> {optional}</span>}
      </legend>
      {hint === undefined ? null : (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <FieldErrors id={id} error={error} />
      {children}
    </fieldset>
  )
}
