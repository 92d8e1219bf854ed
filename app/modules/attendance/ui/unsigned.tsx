import { m } from "#platform/messages/index.ts"
import type { SheetLine } from "../domain/attendance.ts"
import { isPresent } from "../domain/presence.ts"
import { attendeeName } from "./words.ts"

/** Who would be absent if the sheet were validated now, and nobody said so: a trainer forgets to sign too. The script of the page keeps it true. */
export function Unsigned({ lines }: { lines: readonly SheetLine[] }) {
  const names = lines
    .filter(({ signature, mark }) => !isPresent({ signed: signature !== undefined, mark }) && mark?.present !== false)
    .map(({ attendee }) => attendeeName(attendee))
  const said = (named: string) => m.attendance_unsigned({ names: named })
  return (
    <p data-unsigned={said("{names}")} hidden={names.length === 0}>
      {names.length === 0 ? null : said(names.join(", "))}
    </p>
  )
}
