import { Button, FieldRow, Form, NumberField, Section, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

type Props = { year: number; turnover: string; note: string; errors: Record<string, string[]> }

/** The global turnover of the year, which the return sets beside the revenue of training. */
export function TurnoverForm({ year, turnover, note, errors }: Props) {
  return (
    <Section id="chiffre-d-affaires" title={m.training_turnover_title()}>
      <Form>
        <FieldRow>
          <NumberField
            name="turnover"
            label={m.training_turnover()}
            unit="€"
            decimal
            value={turnover}
            error={errors["turnover"]}
          />
          <TextField
            name="note"
            label={m.training_year_note()}
            optional={m.training_optional()}
            value={note}
            maxLength={2000}
          />
        </FieldRow>
        <Button tone="secondary" name="year" value={String(year)}>
          {m.training_save()}
        </Button>
      </Form>
    </Section>
  )
}
