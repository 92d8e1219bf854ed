import {
  Button,
  ButtonLink,
  FieldRow,
  Form,
  NumberField,
  SelectField,
  TextArea,
  TextField,
} from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Slot } from "../domain/slots.ts"
import { slotInWords } from "./slot-in-words.ts"
import { structureChoices } from "./words.ts"

const names = ["name", "email", "structureKind", "people", "subject"] as const
type Typed = Record<(typeof names)[number], string>

/** What was typed, field by field; one person unless said otherwise. */
export function typedAppointment(fields: Record<string, string | string[]>): Typed {
  const one = (name: string) => [fields[name] ?? (name === "people" ? "1" : "")].flat()[0] ?? ""
  return Object.fromEntries(names.map((name) => [name, one(name)])) as Typed
}

type Props = { slot: Slot; back: string; typed: Typed; errors: Record<string, string[]> }

/** Asks for one slot: who comes, and what for. */
export function AppointmentForm({ slot, back, typed, errors }: Props) {
  return (
    <Form>
      <p>
        <strong>{slotInWords(slot)}</strong>
      </p>
      <TextField
        name="name"
        label={m.circulation_field_name()}
        value={typed.name}
        error={errors["name"]}
        autoComplete="name"
      />
      <TextField
        name="email"
        type="email"
        label={m.circulation_field_email()}
        hint={m.circulation_appointment_email_hint()}
        value={typed.email}
        error={errors["email"]}
        autoComplete="email"
      />
      <FieldRow>
        <SelectField
          name="structureKind"
          label={m.circulation_appointment_you_are()}
          choices={structureChoices()}
          value={typed.structureKind}
          empty={m.circulation_choose()}
          error={errors["structureKind"]}
        />
        <NumberField
          name="people"
          label={m.circulation_appointment_people()}
          value={typed.people}
          error={errors["people"]}
        />
      </FieldRow>
      <TextArea
        name="subject"
        label={m.circulation_appointment_what_for()}
        hint={m.circulation_appointment_what_for_hint()}
        optional={m.circulation_optional()}
        value={typed.subject}
        error={errors["subject"]}
        rows={3}
      />
      <p className="text-soft text-sm">{m.circulation_appointment_privacy()}</p>
      <div className="actions-bar">
        <Button>{m.circulation_appointment_ask()}</Button>
        <ButtonLink tone="quiet" href={back}>
          {m.circulation_appointment_other_slot()}
        </ButtonLink>
      </div>
    </Form>
  )
}
