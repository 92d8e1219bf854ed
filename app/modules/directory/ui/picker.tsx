import { RadioGroup, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Pick } from "../domain/pick.ts"

type Props = {
  name: string
  label: string
  hint?: string | undefined
  optional?: string | undefined
  pick: Pick
  error?: string[] | undefined
}

/** Type a name, send, choose among the matches: the field of a thing among many, without a script. Read back by `pickStructure` and its like. */
export function Picker({ name, label, hint, optional, pick, error }: Props) {
  const problem = error ?? pickError(pick)
  return (
    <>
      <input type="hidden" name={`${name}Id`} value={pick.id} />
      <TextField
        name={name}
        label={label}
        hint={hint}
        optional={optional}
        value={pick.typed}
        error={problem}
        autoComplete="off"
        maxLength={300}
      />
      {pick.choices.length === 0 ? null : (
        <RadioGroup
          name={`${name}Choice`}
          label={m.directory_pick_choices({ label })}
          choices={pick.choices.map((choice) => ({ value: choice.id, label: choice.label }))}
        />
      )}
    </>
  )
}

/** What is to be said of a pick that did not end: several things fit, or none. */
export function pickError(pick: Pick): string[] | undefined {
  if (pick.id !== "" || pick.typed === "") return undefined
  if (pick.choices.length === 0) return [m.directory_pick_none({ typed: pick.typed })]
  return [pick.choices.length === 1 ? m.directory_pick_choose_one() : m.directory_pick_choose()]
}
