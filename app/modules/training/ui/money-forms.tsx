import {
  Button,
  DateField,
  FieldRow,
  FileField,
  Form,
  NumberField,
  Section,
  SelectField,
  TextField,
} from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { chargeLines, revenueLines } from "../domain/return-lines.ts"
import { moneyLineName } from "./bpf-words.ts"

type Props = {
  typed: Record<"side" | "onDate" | "party" | "label" | "amount" | "line", string> | undefined
  today: string
  errors: Record<string, string[]>
}

/** A line of revenue or charges to enter, or a table to bring in. */
export function MoneyForms({ typed, today, errors }: Props) {
  return (
    <>
      <Section id="saisir" title={m.training_money_enter()}>
        <Form multipart wide>
          <FieldRow>
            <SelectField
              name="side"
              label={m.training_side()}
              value={typed?.side ?? "revenue"}
              error={errors["side"]}
              choices={[
                { value: "revenue", label: m.training_side_revenue() },
                { value: "charge", label: m.training_side_charge() },
              ]}
            />
            <DateField
              name="onDate"
              label={m.training_invoice_date()}
              value={typed?.onDate ?? today}
              error={errors["onDate"]}
            />
            <NumberField
              name="amount"
              label={m.training_amount_ht()}
              hint={m.training_amount_hint()}
              unit="€"
              decimal
              value={typed?.amount ?? ""}
              error={errors["amount"]}
            />
          </FieldRow>
          <FieldRow>
            <TextField
              name="party"
              label={m.training_party()}
              value={typed?.party ?? ""}
              error={errors["party"]}
              maxLength={200}
            />
            <TextField
              name="label"
              label={m.training_label()}
              optional={m.training_optional()}
              value={typed?.label ?? ""}
              maxLength={300}
            />
          </FieldRow>
          <SelectField
            name="line"
            label={m.training_money_line()}
            empty={m.training_choose()}
            value={typed?.line ?? ""}
            error={errors["line"]}
            choices={[
              ...revenueLines.map((line) => ({
                value: line,
                label: `${line}. ${moneyLineName(line)}`,
                group: m.training_frame_c(),
              })),
              ...chargeLines.map((line) => ({ value: line, label: moneyLineName(line), group: m.training_frame_d() })),
            ]}
          />
          <Button name="intent" value="enter">
            {m.training_money_enter()}
          </Button>
        </Form>
      </Section>
      <Section id="importer" title={m.training_money_import()} intro={<p>{m.training_money_import_intro()}</p>}>
        <Form multipart>
          <FileField
            name="file"
            label={m.training_file()}
            hint={m.training_file_hint()}
            error={errors["file"]}
            accept=".csv,.txt,.tsv,.xlsx,.ods"
          />
          <Button tone="secondary" name="intent" value="import">
            {m.training_file_read()}
          </Button>
        </Form>
      </Section>
    </>
  )
}
