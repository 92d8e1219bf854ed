import { classes } from "./classes.ts"
import type { FieldProps } from "./field.tsx"
import { controlAttributes, Field } from "./field.tsx"

export type TextFieldProps = FieldProps & {
  value?: string | undefined
  type?: "text" | "email" | "url" | "tel" | "search" | undefined
  autoComplete?: string | undefined
  inputMode?: "text" | "numeric" | "decimal" | "email" | "url" | "tel" | "search" | undefined
  maxLength?: number | undefined
  placeholder?: string | undefined
  spellCheck?: boolean | undefined
  lang?: string | undefined
  /** How many characters the answer is expected to hold: the width says what is asked. */
  size?: "full" | "long" | "medium" | "short" | undefined
  /** Suggestions offered while typing, by the id of a datalist. */
  list?: string | undefined
  /** Where the choices of that list are asked for while one types, when they are too many to be there; the page brings /choices.js. */
  choicesFrom?: string | undefined
}

/** A line of text; what was typed comes back in `value`. */
export function TextField(props: TextFieldProps) {
  const {
    value,
    type = "text",
    autoComplete,
    inputMode,
    maxLength,
    placeholder,
    spellCheck,
    lang,
    size,
    list,
    choicesFrom,
  } = props
  return (
    <Field {...props}>
      <input
        {...controlAttributes(props)}
        className={classes("input", size !== "full" && `input-${size ?? "long"}`)}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        placeholder={placeholder}
        spellCheck={spellCheck}
        lang={lang}
        list={list}
        data-choices={choicesFrom}
      />
    </Field>
  )
}
