import { signInSettings } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, CopyableAddress, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound } from "#platform/http/index.server.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { currentHalfDay, halfDayKey, readHalfDayKey } from "../domain/half-day.ts"
import { secretOf } from "../operations/link-secret.server.ts"
import { attendanceOf } from "../queries/attendance-of.server.ts"
import { openSheets } from "../staff/open-page.server.ts"
import { SquareCode } from "../ui/link-section.tsx"
import { squareCodeOf } from "../ui/square-code.server.ts"
import { halfDayName } from "../ui/words.ts"
import type { Route } from "./+types/code"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, activity, own, today, time, parameters } = await openSheets(context, request, params.id)
  const { halfDays } = await read(caller, (tx) => attendanceOf(tx, own))
  const asked = readHalfDayKey(parameters.get("demi-journee") ?? "")
  const named = halfDays.find(({ slotId, half }) => slotId === asked?.slotId && half === asked.half)
  const day = named ?? currentHalfDay(halfDays, today, time) ?? notFound()
  const until = day.sheet?.linkUntil ?? null
  const isOpen = until !== null && until > new Date() && !day.validated
  const secret = secretOf({ ...day, turn: day.sheet?.linkTurn ?? 0 })
  const address = `${signInSettings().origin}${href("/emargement/:secret", { secret })}`
  return {
    activity,
    day,
    timeZone: centre.timezone,
    link: isOpen ? { address, code: squareCodeOf(address), until } : null,
  }
}

export const handle = { hydrate: false }

export default function Code({ loaderData: { activity, day, link, timeZone } }: Route.ComponentProps) {
  const back = `${href("/travail/activite/:id/emargement", { id: activity.id })}?demi-journee=${halfDayKey(day)}`
  const title = m.attendance_code_title({ title: activity.title })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <link rel="stylesheet" href="/sign-in.css" />
      <Page
        title={m.attendance_code_heading()}
        kicker={activity.title}
        lead={halfDayName(day)}
        actions={
          <ButtonLink tone="secondary" href={back}>
            {m.attendance_code_back()}
          </ButtonLink>
        }
      >
        {link === null ? (
          <Notice tone="warning" title={m.attendance_link_closed()} />
        ) : (
          <div className="code-large">
            <SquareCode code={link.code} large />
            <p>{m.attendance_link_until({ until: formatDateTime(link.until, getLocale(), timeZone) })}</p>
            <CopyableAddress label={m.attendance_link_address()} address={link.address} />
          </div>
        )}
      </Page>
    </>
  )
}
