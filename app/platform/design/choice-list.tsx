import type { ReactNode } from "react"
import type { Choice } from "./select-field.tsx"

/** A choice with its box: its words may be marked as written by people of a centre. */
export type BoxChoice = Omit<Choice, "label" | "hint" | "group"> & { label: ReactNode; hint?: ReactNode }

type Props = {
  id: string
  name: string
  type: "radio" | "checkbox"
  choices: readonly BoxChoice[]
  selected: readonly string[]
  invalid: boolean
  required?: boolean | undefined
}

/** The boxes of RadioGroup and CheckboxGroup; the first carries the group's id, so that an error links to it. */
export function ChoiceList({ id, name, type, choices, selected, invalid, required }: Props) {
  return (
    <div className="choices">
      {choices.map((choice, index) => {
        const choiceId = index === 0 ? id : `${id}-${index}`
        return (
          <div className="choice" key={choice.value}>
            <input
              id={choiceId}
              name={name}
              type={type}
              value={choice.value}
              defaultChecked={selected.includes(choice.value)}
              disabled={choice.disabled}
              required={type === "radio" ? required : undefined}
              aria-invalid={invalid && type === "checkbox" ? true : undefined}
              aria-describedby={choice.hint === undefined ? undefined : `${choiceId}-choice`}
            />
            <label htmlFor={choiceId}>{choice.label}</label>
            {choice.hint === undefined ? null : (
              <div className="field-hint" id={`${choiceId}-choice`}>
                {choice.hint}
              </div>
            )}
          </div>
        )
      })}
    </div>
  )
}
