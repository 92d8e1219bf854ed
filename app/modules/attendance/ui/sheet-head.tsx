import { DefinitionList, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Attendance, Signature } from "../domain/attendance.ts"
import type { SignedActivity } from "../domain/signed-activity.ts"
import { clock, hours } from "./words.ts"

type Props = {
  activity: SignedActivity
  day: Attendance["halfDays"][number]
  strayed: readonly Signature[]
  timeZone: string
}

/** What this half-day is, and what happened to it since people signed. */
export function SheetHead({ activity, day, strayed, timeZone }: Props) {
  const validatedAt = day.sheet?.validatedAt ?? null
  return (
    <>
      <DefinitionList
        items={[
          { term: m.attendance_hours(), value: hours(day) },
          { term: m.attendance_place(), value: activity.place },
        ]}
      />
      {day.state === "cancelled" || activity.status === "cancelled" ? (
        <Notice tone="warning" title={m.attendance_cancelled()} />
      ) : null}
      {strayed.length > 0 ? (
        <Notice tone="warning" title={m.attendance_strayed({ count: strayed.length })}>
          <p>
            {m.attendance_strayed_days({
              days: [...new Set(strayed.map(({ signedFor }) => formatDate(signedFor, getLocale())))].join(", "),
            })}
          </p>
        </Notice>
      ) : null}
      {validatedAt === null ? null : (
        <Notice
          tone="info"
          title={m.attendance_validated_on({
            date: formatDate(dateIn(validatedAt, timeZone), getLocale()),
            time: clock(validatedAt, timeZone),
          })}
        >
          <p>{m.attendance_validated_text()}</p>
          <p>
            <a href={href("/travail/activite/:id/attestations", { id: activity.id })}>
              {m.attendance_certificates_heading()}
            </a>
          </p>
        </Notice>
      )}
    </>
  )
}
