import { Button, DateField, FieldRow, Form, Section, SelectField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { CopyInHand } from "./copy-in-hand.ts"
import { destinationChoices, reasonChoices, wayChoices } from "./holdings-words.ts"

type Props = {
  typed: (name: string) => string
  errors: Record<string, string[]>
  today: string
}

/** A copy that came in: its mark or title, then Enter; the rest stays from one to the next. */
export function AcquisitionForm({ typed, errors, today }: Props) {
  return (
    <Section id="acquerir" title={m.circulation_acquisition_new()}>
      <Form once>
        <FieldRow>
          <TextField
            name="what"
            label={m.circulation_acquisition_what()}
            hint={m.circulation_acquisition_what_hint()}
            value={typed("what")}
            error={errors["what"]}
            autoComplete="off"
          />
          <DateField
            name="date"
            label={m.circulation_acquisition_date()}
            hint={m.circulation_today_when_empty()}
            value={typed("date")}
            error={errors["date"]}
            max={today}
          />
        </FieldRow>
        <FieldRow>
          <SelectField
            name="way"
            label={m.circulation_acquisition_way()}
            choices={wayChoices()}
            value={typed("way")}
            error={errors["way"]}
          />
          <TextField
            name="supplier"
            label={m.circulation_acquisition_supplier()}
            optional={m.circulation_optional()}
            value={typed("supplier")}
            error={errors["supplier"]}
            size="medium"
          />
          <TextField
            name="price"
            label={m.circulation_acquisition_price()}
            optional={m.circulation_optional()}
            inputMode="decimal"
            value={typed("price")}
            error={errors["price"]}
            size="short"
          />
        </FieldRow>
        <Button>{m.circulation_acquisition_add()}</Button>
      </Form>
    </Section>
  )
}

/** A copy that goes: looked for by its mark, seen, then taken out. */
export function WeedingForm({ typed, errors, today, found }: Props & { found: readonly CopyInHand[] }) {
  return (
    <Section id="retirer" title={m.circulation_weeding_new()} intro={<p>{m.circulation_weeding_intro()}</p>}>
      <form method="post" className="form" noValidate>
        <FieldRow>
          <TextField
            name="mark"
            label={m.circulation_weeding_mark()}
            value={typed("mark")}
            error={errors["mark"]}
            autoComplete="off"
            size="medium"
          />
          <DateField
            name="date"
            id="weeding-date"
            label={m.circulation_weeding_date()}
            hint={m.circulation_today_when_empty()}
            value={typed("date")}
            max={today}
          />
        </FieldRow>
        <FieldRow>
          <SelectField
            name="reason"
            label={m.circulation_weeding_reason()}
            choices={reasonChoices()}
            value={typed("reason")}
          />
          <SelectField
            name="destination"
            label={m.circulation_weeding_destination()}
            choices={destinationChoices()}
            value={typed("destination")}
          />
        </FieldRow>
        <Button tone="secondary" name="intent" value="find">
          {m.circulation_weeding_find()}
        </Button>
        {found.length === 0 ? null : (
          <ul className="m-0 mt-4 list-none p-0" aria-label={m.circulation_weeding_found()}>
            {found.map((copy, index) => (
              <li key={copy.id} className="mb-2 flex flex-wrap items-center gap-3">
                <button
                  className="button button-danger button-small"
                  name="weed"
                  value={copy.id}
                  autoFocus={index === 0}
                >
                  {m.circulation_weeding_take_out()}
                </button>
                {[copy.title, copy.shelfMark, copy.barcode].filter(Boolean).join(", ")}
              </li>
            ))}
          </ul>
        )}
      </form>
    </Section>
  )
}
