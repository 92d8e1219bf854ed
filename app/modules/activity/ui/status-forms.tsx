import { Button, Form, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Status } from "../domain/kinds.ts"

type Props = {
  status: Status
  version: number
  /** The reasons that were typed, by the field. */
  reasons: Record<string, string>
  errors: Record<string, string[]>
}

/** What may become of an activity from where it stands. */
export function StatusForms({ status, version, reasons, errors }: Props) {
  return (
    <Form>
      <input type="hidden" name="version" value={version} />
      {status === "planned" ? null : (
        <TextField
          name="reason"
          id="status-reason"
          label={m.activity_field_reason()}
          hint={m.activity_field_reason_hint()}
          value={reasons["status-reason"]}
          error={errors["status-reason"]}
        />
      )}
      <div className="actions-bar">
        {status === "held" ? null : (
          <Button name="intent" value="held">
            {m.activity_sheet_hold()}
          </Button>
        )}
        {status === "planned" ? null : (
          <Button name="intent" value="planned" tone="secondary">
            {m.activity_sheet_reopen()}
          </Button>
        )}
        {status === "cancelled" ? null : (
          <Button name="intent" value="cancelled" tone="danger">
            {m.activity_sheet_cancel()}
          </Button>
        )}
      </div>
    </Form>
  )
}
