import { Button, FieldRow, Form, More, NumberField, TextField } from "#platform/design/index.ts"
import { getLocale, m } from "#platform/messages/index.ts"

type Props = {
  action: string
  announced: { value: number; source: string } | null
  errors: Record<string, string[]>
}

/** Notes what a printed report said of this figure. */
export function AnnounceForm({ action, announced, errors }: Props) {
  const typed = announced === null ? "" : String(announced.value)
  return (
    <More summary={m.activity_figure_announce()} open={Object.keys(errors).length > 0}>
      <Form action={action}>
        <FieldRow>
          <NumberField
            name="value"
            label={m.activity_figure_announce_value()}
            hint={m.activity_figure_announce_hint()}
            value={getLocale() === "fr" ? typed.replace(".", ",") : typed}
            error={errors["value"]}
            decimal
          />
          <TextField
            name="source"
            label={m.activity_figure_announce_source()}
            value={announced?.source}
            error={errors["source"]}
            maxLength={300}
          />
        </FieldRow>
        <Button tone="secondary">{m.activity_save()}</Button>
      </Form>
    </More>
  )
}
