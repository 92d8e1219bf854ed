import { Button, CheckboxField, More, Section, TextField, Timeline } from "#platform/design/index.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { SheetLine as Line, NotedMark } from "../domain/attendance.ts"
import { isPresent } from "../domain/presence.ts"
import { DrawnSignature } from "./drawn-signature.tsx"
import type { TypedMark } from "./mark-fields.tsx"
import { MarkFields, markFieldId } from "./mark-fields.tsx"
import { markSentence } from "./sheet-line.tsx"
import { attendeeName, signedSentence } from "./words.ts"

type Props = {
  lines: readonly { line: Line; ids: { mark: string } }[]
  drawings: ReadonlyMap<string, string>
  timeZone: string
  corrections: readonly NotedMark[]
  authors: ReadonlyMap<string, string>
  current: string
  typed: TypedMark | undefined
  errors: Record<string, string[]>
}

/** The sheet of a half-day once it is validated: as it was signed, what was corrected since, and what can still be. */
export function ValidatedLines({ lines, drawings, timeZone, corrections, authors, current, typed, errors }: Props) {
  const names = new Map(lines.map(({ line }) => [line.attendee.id, attendeeName(line.attendee)]))
  return (
    <>
      <Section id="feuille" title={m.attendance_people()}>
        <ol className="sign-list">
          {lines.map(({ line, ids }) => (
            <ValidatedLine
              key={line.attendee.id}
              line={line}
              id={ids.mark}
              day={current}
              timeZone={timeZone}
              typed={typed?.attendeeId === line.attendee.id ? typed : undefined}
              errors={errors}
              drawing={drawings.get(line.signature?.id ?? "")}
            />
          ))}
        </ol>
      </Section>
      {corrections.length === 0 ? null : (
        <Section id="corrections" title={m.attendance_corrections()}>
          <Timeline
            label={m.attendance_corrections()}
            entries={corrections.map((mark, at) => ({
              key: String(at),
              date: formatDateTime(mark.receivedAt, getLocale(), timeZone),
              dateTime: mark.receivedAt.toISOString(),
              title: [names.get(mark.attendeeId) ?? "", authors.get(mark.accountId ?? "") ?? ""]
                .filter((part) => part !== "")
                .join(", "),
              body: `${markSentence(mark)} – ${mark.reason}`,
            }))}
          />
        </Section>
      )}
    </>
  )
}

type LineProps = Pick<Props, "timeZone" | "typed" | "errors"> & {
  line: Line
  id: string
  day: string
  drawing: string | undefined
}

function ValidatedLine({ line, id, day, timeZone, drawing, typed, errors }: LineProps) {
  const { attendee, signature, mark } = line
  const name = attendeeName(attendee)
  const present = isPresent({ signed: signature !== undefined, mark })
  return (
    <li className="sign-line" data-state={present ? "present" : "absent"}>
      <div className="sign-who">
        <strong>{name}</strong>
        {attendee.structureName === "" ? null : <span>{attendee.structureName}</span>}
      </div>
      <div className="sign-said">
        <span>{present ? m.attendance_present() : m.attendance_said_absent()}</span>
        {signature === undefined ? null : <span>{signedSentence(signature, timeZone)}</span>}
        {mark === undefined ? null : <span>{markSentence(mark)}</span>}
        {drawing === undefined ? null : <DrawnSignature path={drawing} label={m.attendance_signature_of({ name })} />}
      </div>
      <More
        open={typed !== undefined}
        summary={
          <>
            {m.attendance_correct()}
            <span className="sr-only"> {name}</span>
          </>
        }
      >
        <form method="post" className="form sign-mark" noValidate>
          <input type="hidden" name="day" value={day} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="attendeeId" value={attendee.id} />
          <CheckboxField
            name="present"
            id={`present-${attendee.id}`}
            label={m.attendance_present()}
            value="yes"
            checked={typed?.present ?? present}
          />
          <MarkFields attendee={attendee} mark={mark} typed={typed} errors={errors} />
          <TextField
            name="reason"
            id={markFieldId("reason", attendee.id)}
            label={m.attendance_reason()}
            value={typed?.reason}
            error={typed === undefined ? undefined : errors[markFieldId("reason", attendee.id)]}
          />
          <Button tone="secondary" name="intent" value="correct">
            {m.attendance_correct()}
            <span className="sr-only"> {name}</span>
          </Button>
        </form>
      </More>
    </li>
  )
}
