import { Button, ButtonLink, DateField, FieldRow, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { DeskState } from "../desk/desk-state.ts"
import { deskAddress } from "../desk/desk-state.ts"
import type { DeskChoice } from "../domain/desk-choice.ts"
import { writeChoices } from "../domain/desk-choice.ts"
import { QueuedForm } from "./queued-form.tsx"

type Props = {
  state: DeskState
  readerName: string | undefined
  today: string
  /** What the page lets one choose from, when the last words had several meanings. */
  choices: readonly DeskChoice[]
}

/** The field that takes anything. A barcode reader types and presses Enter: nothing else is needed. */
export function DeskForm({ state, readerName, today, choices }: Props) {
  return (
    <QueuedForm id="guichet">
      {choices.length === 0 ? null : <input type="hidden" name="choices" value={writeChoices(choices)} />}
      <FieldRow>
        <TextField
          name="q"
          label={fieldLabel(state, readerName)}
          hint={fieldHint(state, choices)}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          size="long"
        />
        <DateField
          name="date"
          label={m.circulation_desk_date()}
          hint={m.circulation_desk_date_hint()}
          value={state.date}
          max={today}
        />
      </FieldRow>
      <div className="actions-bar">
        <Button>{m.circulation_desk_enter()}</Button>
        {readerName === undefined ? null : (
          <ButtonLink tone="quiet" href={deskAddress({ ...state, reader: undefined })}>
            {m.circulation_desk_next_reader()}
          </ButtonLink>
        )}
      </div>
    </QueuedForm>
  )
}

function fieldHint(state: DeskState, choices: readonly DeskChoice[]): string {
  if (choices.length > 0) return m.circulation_desk_hint_choices()
  return state.returns ? m.circulation_desk_hint_returns() : m.circulation_desk_hint()
}

function fieldLabel(state: DeskState, readerName: string | undefined): string {
  if (state.returns) return m.circulation_desk_field_return()
  return readerName === undefined
    ? m.circulation_desk_field_reader()
    : m.circulation_desk_field_copy({ name: readerName })
}
