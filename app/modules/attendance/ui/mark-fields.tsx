import { CheckboxField, NumberField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Attendee, NotedMark } from "../domain/attendance.ts"

/** What was typed of somebody's half-day and refused; errors are keyed by the identifiers of its fields. */
export interface TypedMark {
  attendeeId: string
  present: boolean
  absent: boolean
  lateMinutes: string
  earlyMinutes: string
  people: string
  remote: boolean
  reason: string
}

/** The identifier of a field of somebody's form: each line of a sheet has the same fields. */
export function markFieldId(name: string, attendeeId: string): string {
  return `${name}-${attendeeId}`
}

type Props = {
  attendee: Attendee
  mark: NotedMark | undefined
  typed: TypedMark | undefined
  errors: Record<string, string[]>
}

/** Late, gone early, how many of a group, at a distance. */
export function MarkFields({ attendee, mark, typed, errors }: Props) {
  const identified = (name: string) => {
    const id = markFieldId(name, attendee.id)
    return { name, id, error: typed === undefined ? undefined : errors[id] }
  }
  return (
    <>
      <NumberField
        {...identified("lateMinutes")}
        label={m.attendance_late()}
        unit="min"
        value={typed?.lateMinutes ?? (mark?.lateMinutes || "")}
      />
      <NumberField
        {...identified("earlyMinutes")}
        label={m.attendance_early()}
        unit="min"
        value={typed?.earlyMinutes ?? (mark?.earlyMinutes || "")}
      />
      {attendee.people === 1 ? null : (
        <NumberField
          {...identified("people")}
          label={m.attendance_group_there()}
          value={typed?.people ?? mark?.people ?? attendee.people}
        />
      )}
      <CheckboxField
        {...identified("remote")}
        label={m.attendance_remote()}
        value="yes"
        checked={typed?.remote ?? mark?.remote === true}
      />
    </>
  )
}
