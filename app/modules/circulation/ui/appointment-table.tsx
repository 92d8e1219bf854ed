import { Section, Table } from "#platform/design/index.ts"
import { formatTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Appointment } from "../domain/appointment.ts"
import { GestureButton } from "./gesture-button.tsx"
import { day, structureKindName } from "./words.ts"

type Row = Appointment & { today: string }

/** Who comes by appointment, from yesterday on. */
export function AppointmentTable({ appointments, today }: { appointments: readonly Appointment[]; today: string }) {
  if (appointments.length === 0) return null
  return (
    <Section id="rendez-vous" title={m.circulation_appointments_title()}>
      <Table
        id="rendez-vous-liste"
        caption={m.circulation_appointments_title()}
        captionHidden
        rows={appointments.map((one) => ({ ...one, today }))}
        rowKey={({ id }) => id}
        columns={[
          { key: "when", label: m.circulation_column_when(), date: "range", cell: whenCell },
          { key: "who", label: m.circulation_column_who(), rowHeader: true, cell: whoCell },
          { key: "subject", label: m.circulation_appointment_subject(), cell: ({ subject }) => subject },
          { key: "actions", label: m.circulation_column_actions(), cell: actionsCell },
        ]}
      />
    </Section>
  )
}

function whenCell({ date, from, to }: Row) {
  return `${day(date)}, ${formatTime(from, getLocale())} – ${formatTime(to, getLocale())}`
}

function whoCell({ id, name, email, people, structureKind }: Row) {
  const heads = people > 1 ? m.circulation_people({ count: people }) : ""
  return (
    <span id={`rendez-vous-${id}`}>
      {[name, structureKindName(structureKind), heads, email].filter(Boolean).join(", ")}
    </span>
  )
}

function actionsCell({ id, state, date, today }: Row) {
  if (state === "came") return m.circulation_appointment_came()
  return (
    <>
      {state === "unconfirmed" ? `${m.circulation_appointment_unconfirmed()} ` : null}
      {date <= today ? (
        <GestureButton name="came" value={id} tone="secondary" describedBy={`rendez-vous-${id}`}>
          {m.circulation_appointment_mark_came()}
        </GestureButton>
      ) : null}{" "}
      <GestureButton name="cancel" value={id} describedBy={`rendez-vous-${id}`}>
        {m.circulation_hold_withdraw()}
      </GestureButton>
    </>
  )
}
