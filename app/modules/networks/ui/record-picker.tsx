import { RadioGroup, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

type Props = {
  typed: string
  found: readonly { permanentId: string; title: string; by: string }[]
  error: string[] | undefined
}

/** Type words of a record, send, choose among what the catalogue finds. */
export function RecordPicker({ typed, found, error }: Props) {
  return (
    <>
      <TextField
        name="words"
        label={m.networks_document_words()}
        hint={m.networks_document_words_hint()}
        value={typed}
        error={error}
        autoComplete="off"
        maxLength={300}
      />
      {found.length === 0 ? null : (
        <RadioGroup
          name="permanentId"
          label={m.networks_document_choose()}
          choices={found.map(({ permanentId, title, by }) => ({
            value: permanentId,
            label: title,
            hint: by || undefined,
          }))}
        />
      )}
    </>
  )
}
