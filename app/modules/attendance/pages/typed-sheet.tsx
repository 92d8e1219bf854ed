import { data, redirect } from "react-router"
import { halfName } from "#modules/activity/index.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, ButtonLink, EmptyState, ErrorSummary, Notice, Page, TableFrame } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm } from "#platform/http/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { sheetLines } from "../domain/attendance.ts"
import { halfDayKey, readHalfDayKey } from "../domain/half-day.ts"
import { isPresent } from "../domain/presence.ts"
import { typeSheet } from "../operations/type-sheet.server.ts"
import { attendanceOf } from "../queries/attendance-of.server.ts"
import { openSheets } from "../staff/open-page.server.ts"
import { attendeeName, halfDayName } from "../ui/words.ts"
import type { Route } from "./+types/typed-sheet"

/** So many half-days side by side; the others by their own page. */
const mostColumns = 8

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, activity, own, today, parameters } = await openSheets(context, request, params.id)
  return await read(caller, async (tx) => {
    const whole = await attendanceOf(tx, own)
    const open = whole.halfDays.filter(({ validated, state }) => !validated && state !== "cancelled")
    const past = open.filter(({ date }) => date <= today)
    const days = (past.length > 0 ? past : open).slice(0, mostColumns)
    const present = days.map((day) => {
      const lines = sheetLines(whole, day)
      // Nothing said yet: everybody is ticked, and the absent are unticked.
      const begun = lines.some(({ signature, mark }) => signature !== undefined || mark !== undefined)
      return new Set(
        lines
          .filter(({ signature, mark }) => !begun || isPresent({ signed: signature !== undefined, mark }))
          .map(({ attendee }) => attendee.id),
      )
    })
    return { activity, days, attendees: whole.attendees, present, saved: parameters.get("fait") === "1" }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, own } = await openSheets(context, request, params.id)
  const fields = await readForm(request)
  const errors: string[] = []
  for (const text of listOf(fields["days"])) {
    const day = readHalfDayKey(text)
    if (day === undefined) continue
    const outcome = await typeSheet(caller, { ...own, ...day, present: listOf(fields[`present.${text}`]) })
    if (outcome.kind === "refused") errors.push(refusalSentence(outcome))
    else if (outcome.kind === "invalid") errors.push(...Object.values(outcome.errors).flat())
  }
  if (errors.length > 0) return data({ errors: { "": [...new Set(errors)] } }, { status: 422 })
  const first = field(fields, "days")
  const page = href("/travail/activite/:id/emargement", { id: params.id })
  throw redirect(first === "" ? page : `${page}?demi-journee=${first}`)
}

function listOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat()
}

export const handle = { hydrate: false }

export default function TypedSheet({ loaderData, actionData }: Route.ComponentProps) {
  const { activity, days, attendees, present, saved } = loaderData
  const title = m.attendance_typed_title({ title: activity.title })
  const back = href("/travail/activite/:id/emargement", { id: activity.id })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <link rel="stylesheet" href="/sign-in.css" />
      <Page
        title={m.attendance_typed_heading()}
        kicker={activity.title}
        lead={m.attendance_typed_lead()}
        breadcrumbs={{
          label: m.attendance_breadcrumbs(),
          items: [{ label: m.attendance_sheet_kicker(), href: back }],
          current: m.attendance_typed_heading(),
        }}
      >
        {saved ? <Notice tone="success" role="status" title={m.attendance_saved()} /> : null}
        <ErrorSummary title={m.attendance_to_correct()} errors={actionData?.errors ?? {}} />
        {days.length === 0 ? (
          <p>{m.attendance_typed_none()}</p>
        ) : attendees.length === 0 ? (
          <EmptyState
            title={m.attendance_typed_nobody()}
            actions={<ButtonLink href={back}>{m.attendance_code_back()}</ButtonLink>}
          >
            <p>{m.attendance_typed_nobody_text()}</p>
          </EmptyState>
        ) : (
          <form method="post">
            {days.map((day) => (
              <input key={halfDayKey(day)} type="hidden" name="days" value={halfDayKey(day)} />
            ))}
            <TableFrame id="grille" caption={m.attendance_typed_heading()} captionHidden>
              <thead>
                <tr>
                  <th scope="col">{m.attendance_people()}</th>
                  {days.map((day) => (
                    <th scope="col" key={halfDayKey(day)}>
                      {formatDate(day.date, getLocale())}
                      <br />
                      {halfName(day.half)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {attendees.map((attendee) => (
                  <tr key={attendee.id}>
                    <th scope="row">{attendeeName(attendee)}</th>
                    {days.map((day, at) => (
                      <td key={halfDayKey(day)}>
                        <span className="typed-box">
                          <input
                            type="checkbox"
                            aria-label={`${attendeeName(attendee)}, ${halfDayName(day)}`}
                            name={`present.${halfDayKey(day)}`}
                            value={attendee.id}
                            defaultChecked={present[at]?.has(attendee.id)}
                          />
                        </span>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </TableFrame>
            <div className="actions-bar">
              <Button>{m.attendance_typed_save()}</Button>
            </div>
          </form>
        )}
      </Page>
    </>
  )
}
