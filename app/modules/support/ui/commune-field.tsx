import type { Pick } from "#modules/directory/index.ts"
import { pickError } from "#modules/directory/index.ts"
import { RadioGroup, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"

type Props = { pick: Pick; slug: string; error?: string[] | undefined }

/** The caller's commune, by name or postal code: chosen from the list while one types, or among those found when the form was sent. */
export function CommuneField({ pick, slug, error }: Props) {
  return (
    <div>
      <TextField
        name="commune"
        label={m.support_call_commune()}
        hint={m.support_call_commune_hint()}
        value={pick.typed}
        error={error ?? pickError(pick)}
        autoFocus
        autoComplete="off"
        maxLength={100}
        list="communes"
        choicesFrom={`${href("/travail/appels/communes")}?centre=${slug}`}
      />
      <datalist id="communes" aria-label={m.support_call_commune()} />
      <script src="/choices.js" defer />
      {pick.choices.length === 0 ? null : (
        <RadioGroup
          name="communeChoice"
          label={m.support_call_which_commune()}
          choices={pick.choices.map(({ id, label }) => ({ value: id, label }))}
        />
      )}
    </div>
  )
}
