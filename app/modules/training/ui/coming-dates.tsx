import type { ComponentProps } from "react"
import { EnrolLink } from "#modules/agenda/index.ts"
import type { Column } from "#platform/design/index.ts"
import { Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDateRange } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { modeName, priceInWords } from "./words.ts"

export interface ComingSession {
  id: string
  activityId: string
  firstOn: string
  lastOn: string
  place: string
  mode: string
  priceCents: number | null
  /** Its line of the agenda, where it stands in it for who asks. */
  line: ComponentProps<typeof EnrolLink>["line"] | null
}

/** The sessions to come of a course, each with what one may do to be there. */
export function ComingDates({ sessions }: { sessions: readonly ComingSession[] }) {
  return (
    <Table
      id="dates-liste"
      caption={m.training_coming()}
      captionHidden
      rows={sessions}
      rowKey={({ id }) => id}
      columns={columns()}
    />
  )
}

function columns(): Column<ComingSession>[] {
  return [
    {
      key: "dates",
      label: m.training_dates(),
      rowHeader: true,
      date: "range",
      cell: ({ firstOn, lastOn, line, activityId: id }) => {
        const dates = formatDateRange(firstOn, lastOn, getLocale())
        return line === null ? dates : <a href={href("/agenda/:id", { id })}>{dates}</a>
      },
    },
    { key: "place", label: m.training_place(), cell: ({ place, mode }) => place || modeName(mode as "on_site") },
    { key: "price", label: m.training_field_price(), cell: ({ priceCents }) => priceInWords(priceCents, "") },
    {
      key: "sign-up",
      label: m.training_sign_up(),
      cell: ({ line }) => (line === null ? m.training_by_contact() : <EnrolLink line={line} />),
    },
  ]
}
