import { Button, CheckboxField, More } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { SheetLine as Line } from "../domain/attendance.ts"
import { isPresent } from "../domain/presence.ts"
import { DrawnSignature } from "./drawn-signature.tsx"
import type { TypedMark } from "./mark-fields.tsx"
import { MarkFields } from "./mark-fields.tsx"
import { attendeeName, kindOfStructure, roleWord, signedSentence } from "./words.ts"

type Props = {
  line: Line
  drawing: string | undefined
  timeZone: string
  /** Made for this page: the same form sent twice is one act. */
  ids: { signature: string; mark: string }
  day: string
  /** What was refused, on this line. */
  typed: TypedMark | undefined
  errors: Record<string, string[]>
}

/** Somebody's line on an open sheet: tick or draw, then what is to be said of it. */
export function SheetLine({ line, drawing, timeZone, ids, day, typed, errors }: Props) {
  const { attendee, signature, mark, seconds } = line
  const present = isPresent({ signed: signature !== undefined, mark })
  const name = attendeeName(attendee)
  const said = [roleWord(attendee.role), attendee.structureName || groupKind(attendee)].filter((part) => part !== "")
  const state = present ? "present" : mark?.present === false ? "absent" : "open"
  return (
    <li className="sign-line" data-attendee={attendee.id} data-state={state} data-name={name}>
      <div className="sign-who">
        <strong>{name}</strong>
        {said.length === 0 ? null : <span>{said.join(" · ")}</span>}
        {attendee.newcomer ? <span>{m.attendance_newcomer()}</span> : null}
      </div>
      <div className="sign-said">
        {signature === undefined ? null : <span>{signedSentence(signature, timeZone)}</span>}
        {mark === undefined ? null : <span>{markSentence(mark)}</span>}
        {seconds === 0 ? null : <span>{m.attendance_signed_twice()}</span>}
        {drawing === undefined ? null : <DrawnSignature path={drawing} label={m.attendance_signature_of({ name })} />}
        <span data-local />
      </div>
      {signature === undefined ? (
        <form method="post" className="sign-act" data-sign="signature">
          <input type="hidden" name="day" value={day} />
          <input type="hidden" name="id" value={ids.signature} />
          <input type="hidden" name="attendeeId" value={attendee.id} />
          <Button name="intent" value="sign">
            {m.attendance_tick()}
            <span className="sr-only"> {name}</span>
          </Button>
          <span data-draw={name} />
        </form>
      ) : null}
      <More
        open={typed !== undefined}
        summary={
          <>
            {m.attendance_details()}
            <span className="sr-only"> {name}</span>
          </>
        }
      >
        <form method="post" className="form sign-mark" data-sign="mark">
          <input type="hidden" name="day" value={day} />
          <input type="hidden" name="id" value={ids.mark} />
          <input type="hidden" name="attendeeId" value={attendee.id} />
          <MarkFields attendee={attendee} mark={mark} typed={typed} errors={errors} />
          <CheckboxField
            name="absent"
            id={`absent-${attendee.id}`}
            label={m.attendance_absent()}
            value="yes"
            checked={typed?.absent ?? mark?.present === false}
          />
          <Button tone="secondary" name="intent" value="mark">
            {m.attendance_note()}
          </Button>
        </form>
      </More>
    </li>
  )
}

/** What was noted: "absent", "15 min de retard, à distance". */
export function markSentence(mark: NonNullable<Line["mark"]>): string {
  return [
    mark.present === false ? m.attendance_said_absent() : "",
    mark.present === true ? m.attendance_said_present() : "",
    mark.lateMinutes > 0 ? m.attendance_said_late({ minutes: mark.lateMinutes }) : "",
    mark.earlyMinutes > 0 ? m.attendance_said_early({ minutes: mark.earlyMinutes }) : "",
    mark.remote ? m.attendance_said_remote() : "",
    mark.people === null ? "" : m.attendance_said_people({ people: mark.people }),
  ]
    .filter((part) => part !== "")
    .join(", ")
}

function groupKind({ people, structureKind }: Line["attendee"]): string {
  return people > 1 ? kindOfStructure(structureKind) : ""
}
