import { Button, Form, Table, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { ParticipationLine } from "../domain/participations-of.ts"
import { ledgerKindName, roleName } from "./words.ts"

type Props = {
  people: readonly ParticipationLine[]
  slots: number
  /** The reasons that were typed, by the field. */
  reasons: Record<string, string>
  errors: Record<string, string[]>
}

/** Who took part, named or counted, and in how many of the slots; each line can be withdrawn, with a reason. */
export function PeopleTable({ people, slots, reasons, errors }: Props) {
  if (people.length === 0) return <p>{m.activity_sheet_people_none()}</p>
  return (
    <Form wide>
      <Table
        id="participations-liste"
        caption={m.activity_sheet_people()}
        captionHidden
        rows={people}
        rowKey={({ id }) => id}
        columns={[
          { key: "who", label: m.activity_column_person(), rowHeader: true, cell: whoCell },
          { key: "structure", label: m.activity_column_structure(), cell: structureCell },
          { key: "role", label: m.activity_column_role(), cell: ({ role }) => roleName(role) },
          {
            key: "slots",
            label: m.activity_column_slots(),
            cell: ({ presences }) => presence(presences.length, slots),
          },
          {
            key: "withdraw",
            label: m.activity_sheet_withdraw(),
            cell: withdrawCell,
          },
        ]}
      />
      <TextField
        name="reason"
        id="withdraw-reason"
        label={m.activity_field_reason()}
        hint={m.activity_field_reason_hint()}
        value={reasons["withdraw-reason"]}
        error={errors["withdraw-reason"]}
      />
    </Form>
  )
}

function withdrawCell(row: ParticipationLine) {
  return (
    // What is only heard stays inside the frame of the table, which scrolls on narrow screens.
    <span className="relative">
      <Button tone="quiet" small name="intent" value={`withdraw:${row.id}`}>
        {m.activity_sheet_withdraw()}
        <span className="sr-only"> {whoCell(row)}</span>
      </Button>
    </span>
  )
}

function whoCell({ personId, visitorId, personName, people }: ParticipationLine): string {
  if (visitorId !== null) return m.activity_sheet_visitor()
  if (personId === null) return m.activity_sheet_counted({ people })
  return personName === "" ? m.activity_sheet_erased() : personName
}

function structureCell({ structureName, structureKind }: ParticipationLine): string {
  return [structureName, ledgerKindName(structureKind)].filter((part) => part !== "").join(", ")
}

function presence(present: number, all: number): string {
  return present >= all ? m.activity_sheet_present_all() : m.activity_sheet_present_some({ count: present, all })
}
