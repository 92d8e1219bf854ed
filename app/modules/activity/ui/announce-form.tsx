import { Button, FieldRow, Form, More, NumberField, TextField } from "#platform/design/index.ts"
import { getLocale, m } from "#platform/messages/index.ts"

type Props = {
  action: string
  announced: { value: number; source: string } | null
  /** As it was sent, when something is wrong with it. */
  typed?: { value: string; source: string } | undefined
  errors: Record<string, string[]>
}

/** Notes what a printed report said of this figure. */
export function AnnounceForm({ action, announced, typed, errors }: Props) {
  const stands = announced === null ? "" : String(announced.value)
  return (
    <More summary={m.activity_figure_announce()} open={Object.keys(errors).length > 0}>
      <Form action={action}>
        <FieldRow>
          <NumberField
            name="value"
            label={m.activity_figure_announce_value()}
            hint={m.activity_figure_announce_hint()}
            value={typed?.value ?? (getLocale() === "fr" ? stands.replace(".", ",") : stands)}
            error={errors["value"]}
            decimal
          />
          <TextField
            name="source"
            label={m.activity_figure_announce_source()}
            value={typed?.source ?? announced?.source}
            error={errors["source"]}
            maxLength={300}
          />
        </FieldRow>
        <Button tone="secondary">{m.activity_save()}</Button>
      </Form>
    </More>
  )
}
