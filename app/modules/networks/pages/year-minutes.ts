import { read } from "#platform/db/index.server.ts"
import { yearAsked } from "#platform/http/asked.ts"
import { m } from "#platform/messages/index.ts"
import { attendanceOf } from "../queries/attendance.server.ts"
import { decisionsOf, minutesOf } from "../queries/minutes-of.server.ts"
import { yearOf } from "../queries/year-of.server.ts"
import { openStaffNetwork } from "../staff/open-network.server.ts"
import { slotsInWords } from "../ui/words.ts"
import type { Route } from "./+types/year-minutes"

/** The minutes of a network's year as one text: who was there, what was said, what was decided. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, network, standing, today } = await openStaffNetwork(context, request, params.slug)
  const year = yearAsked(new URL(request.url).searchParams, Number(today.slice(0, 4)))
  const parts = await read(caller, async (tx) => {
    const texts: string[] = []
    for (const meeting of await yearOf(tx, network, standing, year)) {
      if (meeting.status !== "held") continue
      const minutes = await minutesOf(tx, meeting.activityId)
      const { present } = await attendanceOf(tx, network, meeting.activityId, meeting.firstDate)
      const decisions = await decisionsOf(tx, meeting.activityId)
      texts.push(
        [
          `${meeting.title}\n${slotsInWords(meeting.slots)}`,
          present.length === 0
            ? ""
            : `${m.networks_present()} (${present.length}) ${present.map(({ name }) => name || m.networks_erased()).join(", ")}`,
          minutes?.text ?? m.networks_minutes_none(),
          decisions.length === 0
            ? ""
            : [m.networks_decisions(), ...decisions.map(({ text }) => `- ${text}`)].join("\n"),
        ]
          .filter((part) => part !== "")
          .join("\n\n"),
      )
    }
    return texts
  })
  const content = [`${network.name} ${year}`, ...parts].join(`\n\n${"=".repeat(60)}\n\n`)
  return new Response(`${content}\n`, {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": `attachment; filename="${network.slug}-${year}.txt"`,
      "cache-control": "no-store",
    },
  })
}
