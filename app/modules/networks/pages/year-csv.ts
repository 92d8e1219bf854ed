import { read } from "#platform/db/index.server.ts"
import { yearAsked } from "#platform/http/asked.ts"
import { m } from "#platform/messages/index.ts"
import { writeCsv } from "../domain/csv.ts"
import { yearOf } from "../queries/year-of.server.ts"
import { openStaffNetwork } from "../staff/open-network.server.ts"
import { modeName, statusName } from "../ui/words.ts"
import type { Route } from "./+types/year-csv"

/** The meetings of a network's year. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, network, standing, today } = await openStaffNetwork(context, request, params.slug)
  const year = yearAsked(new URL(request.url).searchParams, Number(today.slice(0, 4)))
  const meetings = await read(caller, (tx) => yearOf(tx, network, standing, year))
  const content = writeCsv([
    [
      m.networks_field_date(),
      m.networks_column_meeting(),
      m.networks_column_status(),
      m.networks_field_place(),
      m.networks_field_mode(),
      m.networks_column_days(),
      m.networks_column_participants(),
      m.networks_column_hours(),
    ],
    ...meetings.map((meeting) => [
      meeting.firstDate,
      meeting.title,
      statusName(meeting.status),
      meeting.place,
      modeName(meeting.mode),
      meeting.days,
      meeting.participants,
      meeting.participantHours,
    ]),
  ])
  return new Response(content, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${network.slug}-${year}.csv"`,
      "cache-control": "no-store",
    },
  })
}
