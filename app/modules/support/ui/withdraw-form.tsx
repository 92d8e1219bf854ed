import { Button, Form, More, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

type Props = {
  /** What is taken back is counted: the reason stays in the ledger. */
  counts: boolean
  label: string
  multipart?: boolean | undefined
}

/** To take back what was written by mistake. */
export function WithdrawForm({ counts, label, multipart }: Props) {
  return (
    <More summary={label}>
      <Form multipart={multipart}>
        <p>{counts ? m.support_withdraw_counted() : m.support_withdraw_text()}</p>
        {counts ? (
          <TextField
            id="retrait-raison"
            name="reason"
            label={m.support_entry_reason()}
            optional={m.support_optional()}
            maxLength={1000}
          />
        ) : null}
        <Button name="intent" value="withdraw" tone="secondary">
          {label}
        </Button>
      </Form>
    </More>
  )
}
