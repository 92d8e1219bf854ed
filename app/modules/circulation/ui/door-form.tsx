import { Button, DateField, FieldRow, SelectField, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import { structureKeys, structureKinds } from "../domain/structure-kind.ts"
import { QueuedForm } from "./queued-form.tsx"
import { structureKindName } from "./words.ts"

type Props = { date: string; half: string; today: string }

/** Who comes in: one key and Enter. The same keys as buttons, for who holds a mouse. */
export function DoorForm({ date, half, today }: Props) {
  return (
    <QueuedForm id="porte">
      <FieldRow>
        <TextField
          name="q"
          label={m.circulation_room_field()}
          hint={m.circulation_room_hint()}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          size="medium"
        />
        <DateField
          name="date"
          label={m.circulation_room_date()}
          hint={m.circulation_desk_date_hint()}
          value={date}
          max={today}
        />
        <SelectField
          name="half"
          label={m.circulation_room_half()}
          value={half}
          empty={m.circulation_room_half_now()}
          choices={[
            { value: "morning", label: m.circulation_half_morning() },
            { value: "afternoon", label: m.circulation_half_afternoon() },
          ]}
        />
      </FieldRow>
      <Button>{m.circulation_room_count()}</Button>
      <ul className="m-0 mt-4 flex list-none flex-wrap gap-2 p-0" aria-label={m.circulation_room_keys()}>
        {structureKinds.map((kind) => (
          <li key={kind}>
            <button className="button button-secondary button-small" name="q" value={structureKeys[kind]}>
              <kbd className="mr-2 font-semibold uppercase">{structureKeys[kind]}</kbd>
              {structureKindName(kind)}
            </button>
          </li>
        ))}
      </ul>
    </QueuedForm>
  )
}
