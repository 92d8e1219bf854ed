import { randomUUID } from "node:crypto"
import { data, redirect } from "react-router"
import { auditActorNames, signInSettings } from "#modules/account/index.server.ts"
import { nothingPicked } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, ErrorSummary, Notice, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { setAside, sheetLines, strayed } from "../domain/attendance.ts"
import { currentHalfDay, halfDayKey, readHalfDayKey } from "../domain/half-day.ts"
import { secretOf } from "../operations/link-secret.server.ts"
import { attendanceOf } from "../queries/attendance-of.server.ts"
import { drawingsOf } from "../queries/drawings-of.server.ts"
import { actOnSheet } from "../staff/act-on-sheet.server.ts"
import { openSheets } from "../staff/open-page.server.ts"
import { HalfDayLinks } from "../ui/half-day-links.tsx"
import { LinkSection } from "../ui/link-section.tsx"
import { NewcomerForm } from "../ui/newcomer-form.tsx"
import { SheetHead } from "../ui/sheet-head.tsx"
import { SheetLine } from "../ui/sheet-line.tsx"
import { SheetStatus } from "../ui/sheet-status.tsx"
import { squareCodeOf } from "../ui/square-code.server.ts"
import { Unsigned } from "../ui/unsigned.tsx"
import { ValidatedLines } from "../ui/validated-lines.tsx"
import { WaitingSignatures } from "../ui/waiting-signatures.tsx"
import { halfDayName } from "../ui/words.ts"
import type { Route } from "./+types/sheet"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, activity, own, today, time, parameters } = await openSheets(context, request, params.id)
  const now = new Date()
  return await read(caller, async (tx) => {
    const whole = await attendanceOf(tx, own)
    const asked = readHalfDayKey(parameters.get("demi-journee") ?? "")
    const named = whole.halfDays.find(({ slotId, half }) => slotId === asked?.slotId && half === asked.half)
    const day = named ?? currentHalfDay(whole.halfDays, today, time) ?? notFound()
    const { sheet } = day
    const until = day.validated ? null : (sheet?.linkUntil ?? null)
    const lines = sheetLines(whole, day)
    const corrections = whole.marks.filter(
      (mark) => mark.reason !== "" && mark.slotId === day.slotId && mark.half === day.half,
    )
    return {
      activity,
      day,
      halfDays: whole.halfDays,
      lines: lines.map((line) => ({ line, ids: { signature: randomUUID(), mark: randomUUID() } })),
      drawings: await drawingsOf(tx, { ...own, ...day }),
      newcomerIds: { attendee: randomUUID(), signature: randomUUID() },
      timeZone: centre.timezone,
      today,
      link: sheet !== undefined && until !== null && until > now ? linkOf({ ...sheet, until }) : null,
      setAside: setAside(whole),
      strayed: strayed(whole),
      attendees: whole.attendees,
      corrections,
      authors: await auditActorNames(
        tx,
        corrections.flatMap(({ accountId }) => accountId ?? []),
      ),
      done: parameters.get("fait"),
    }
  })
}

function linkOf(sheet: { slotId: string; half: "morning" | "afternoon" | "evening"; linkTurn: number; until: Date }) {
  const secret = secretOf({ ...sheet, turn: sheet.linkTurn })
  const address = `${signInSettings().origin}${href("/emargement/:secret", { secret })}`
  return { address, code: squareCodeOf(address), until: sheet.until }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, own } = await openSheets(context, request, params.id)
  const fields = await readForm(request)
  const key = readHalfDayKey(field(fields, "day") || (new URL(request.url).searchParams.get("demi-journee") ?? ""))
  if (key === undefined) return notFound()
  const acted = await actOnSheet(caller, { ...own, ...key }, fields)
  if (acted !== undefined) return data(acted, { status: 422 })
  const done = field(fields, "intent") === "validate" ? "&fait=valide" : ""
  throw redirect(
    `${href("/travail/activite/:id/emargement", { id: params.id })}?demi-journee=${halfDayKey(key)}${done}`,
  )
}

export const handle = { hydrate: false }

export default function SheetPage({ loaderData, actionData }: Route.ComponentProps) {
  const { activity, day, halfDays, lines, drawings, timeZone, link, today } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const marked = actionData?.marked
  const address = href("/travail/activite/:id/emargement", { id: activity.id })
  const current = halfDayKey(day)
  const isOpen = !day.validated && day.state !== "cancelled" && activity.status !== "cancelled"
  const title = m.attendance_sheet_title({ title: activity.title })
  return (
    <>
      <title>{`${title}, ${halfDayName(day)} – ${m.platform_site_name()}`}</title>
      <link rel="stylesheet" href="/sign-in.css" />
      <link rel="manifest" href="/sign-in.webmanifest" crossOrigin="use-credentials" />
      <Page
        title={activity.title}
        kicker={m.attendance_sheet_kicker()}
        lead={halfDayName(day)}
        width="text"
        breadcrumbs={{
          label: m.attendance_breadcrumbs(),
          items: [
            { label: m.attendance_days_title(), href: href("/travail/emargement") },
            { label: m.attendance_activity(), href: href("/travail/activite/:id", { id: activity.id }) },
          ],
          current: m.attendance_sheet_kicker(),
        }}
      >
        {loaderData.done === "valide" && actionData === undefined ? (
          <Notice tone="success" role="status" title={m.attendance_validated_now()} />
        ) : null}
        <ErrorSummary title={m.attendance_to_correct()} errors={errors} />
        <HalfDayLinks halfDays={halfDays} current={current} address={address} />
        <SheetHead activity={activity} day={day} strayed={loaderData.strayed} timeZone={timeZone} />
        <SheetStatus activityId={activity.id} day={current} today={today} halfDays={halfDays} address={address} />
        <WaitingSignatures {...loaderData} current={current} />
        {isOpen ? (
          <>
            <Section id="feuille" title={m.attendance_people()}>
              <ol className="sign-list">
                {lines.map(({ line, ids }) => (
                  <SheetLine
                    key={line.attendee.id}
                    line={line}
                    ids={ids}
                    day={current}
                    timeZone={timeZone}
                    typed={marked?.attendeeId === line.attendee.id ? marked : undefined}
                    errors={errors}
                    drawing={drawings.get(line.signature?.id ?? "")}
                  />
                ))}
              </ol>
              {lines.length === 0 ? <p>{m.attendance_nobody_expected()}</p> : null}
            </Section>
            <Section id="imprevus" title={m.attendance_newcomer_title()}>
              <NewcomerForm
                typed={actionData?.newcomer ?? nobodyTyped}
                ids={loaderData.newcomerIds}
                errors={errors}
                day={current}
              />
            </Section>
            <Section id="lien" title={m.attendance_link_title()}>
              <LinkSection
                link={link}
                timeZone={timeZone}
                minutes={240}
                day={current}
                largeHref={`${href("/travail/activite/:id/emargement/code", { id: activity.id })}?demi-journee=${current}`}
              />
            </Section>
            <Section
              id="validation"
              title={m.attendance_validate_title()}
              intro={day.date > today ? m.attendance_refused_to_come() : m.attendance_validate_text()}
            >
              <Unsigned lines={lines.map(({ line }) => line)} />
              <form method="post" className="actions-bar" data-validate>
                <input type="hidden" name="day" value={current} />
                {day.date > today ? null : (
                  <Button name="intent" value="validate">
                    {m.attendance_validate()}
                  </Button>
                )}
                <a href={href("/travail/activite/:id/emargement/saisie", { id: activity.id })}>
                  {m.attendance_typed_link()}
                </a>
                <a href={href("/travail/activite/:id/emargement/feuille.pdf", { id: activity.id })}>
                  {m.attendance_paper_link()}
                </a>
              </form>
            </Section>
          </>
        ) : (
          <ValidatedLines {...loaderData} current={current} typed={marked} errors={errors} />
        )}
        <script src="/sign-in.js" type="module" />
      </Page>
    </>
  )
}

const nobodyTyped = {
  person: nothingPicked,
  givenName: "",
  familyName: "",
  structureName: "",
  structureKind: "none",
  people: "",
}
