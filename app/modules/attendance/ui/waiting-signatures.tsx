import { halfName } from "#modules/activity/index.ts"
import { Button, Section, SelectField, TextField } from "#platform/design/index.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Attendance, Attendee, Signature } from "../domain/attendance.ts"
import { halfDayKey } from "../domain/half-day.ts"
import { attendeeName, halfDayName, signedSentence } from "./words.ts"

type Props = {
  setAside: readonly Signature[]
  strayed: readonly Signature[]
  attendees: readonly Attendee[]
  halfDays: Attendance["halfDays"]
  current: string
  timeZone: string
}

/** Signatures that came too late, or whose half-day is no more: none is lost, the trainer decides of each. */
export function WaitingSignatures({ setAside, strayed, attendees, halfDays, current, timeZone }: Props) {
  const waiting = [...setAside, ...strayed.filter((one) => dayOf(halfDays, one)?.state !== "planned")]
  if (waiting.length === 0) return null
  const names = new Map(attendees.map((attendee) => [attendee.id, attendeeName(attendee)]))
  const choices = halfDays
    .filter(({ state }) => state !== "cancelled")
    .map((day) => ({ value: halfDayKey(day), label: halfDayName(day) }))
  return (
    <Section id="en-attente" title={m.attendance_waiting_title()} intro={m.attendance_waiting_text()}>
      <ul className="sign-list">
        {waiting.map((signature) => (
          <li className="sign-line" key={signature.id}>
            <div className="sign-who">
              <strong>{names.get(signature.attendeeId) ?? m.attendance_waiting_unknown()}</strong>
              <span>{`${formatDate(signature.signedFor, getLocale())}, ${halfName(signature.half).toLowerCase()}`}</span>
              <span>{signedSentence(signature, timeZone)}</span>
            </div>
            <form method="post" className="form sign-mark" noValidate>
              <input type="hidden" name="day" value={current} />
              <input type="hidden" name="id" value={signature.id} />
              <SelectField
                name="target"
                id={`target-${signature.id}`}
                label={m.attendance_waiting_target()}
                choices={choices}
                value={choices.some(({ value }) => value === halfDayKey(signature)) ? halfDayKey(signature) : current}
              />
              <TextField
                name="reason"
                id={`waiting-reason-${signature.id}`}
                label={m.attendance_reason()}
                hint={m.attendance_waiting_reason_hint()}
              />
              <div className="actions-bar">
                <Button tone="secondary" name="intent" value="take">
                  {m.attendance_waiting_take()}
                </Button>
                {signature.state === "set_aside" ? (
                  <Button tone="quiet" name="intent" value="dismiss">
                    {m.attendance_waiting_dismiss()}
                  </Button>
                ) : null}
              </div>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function dayOf(halfDays: Attendance["halfDays"], { slotId, half }: Signature) {
  return halfDays.find((day) => day.slotId === slotId && day.half === half)
}
