import { FieldSet, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { accentNames } from "../domain/accent.ts"
import { AccentSwatch } from "./accent-band.tsx"
import { accentName } from "./words.ts"

interface Props {
  accent: string
  other: string
  error: readonly string[] | undefined
}

/** One colour of the palette, or another that can be read on the site's paper. */
export function AccentField({ accent, other, error }: Props) {
  return (
    <FieldSet id="accent" legend={m.centre_field_accent()} hint={m.centre_accent_hint()} error={error}>
      <div className="choices">
        {accentNames.map((name, index) => (
          <div className="choice" key={name}>
            <input
              id={choiceId(name, index)}
              type="radio"
              name="accent"
              value={name}
              defaultChecked={accent === name}
            />
            <label htmlFor={choiceId(name, index)}>
              <AccentSwatch accent={name} />
              {accentName(name)}
            </label>
          </div>
        ))}
        <div className="choice">
          <input id="accent-other" type="radio" name="accent" value="other" defaultChecked={accent === "other"} />
          <label htmlFor="accent-other">{m.centre_accent_other()}</label>
        </div>
      </div>
      <TextField
        name="otherAccent"
        label={m.centre_accent_code()}
        value={other}
        size="short"
        maxLength={7}
        spellCheck={false}
      />
    </FieldSet>
  )
}

/** The first choice carries the id of the whole, so that an error leads to it. */
function choiceId(name: string, index: number): string {
  return index === 0 ? "accent" : `accent-${name}`
}
