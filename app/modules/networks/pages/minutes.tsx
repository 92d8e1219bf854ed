import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Notice, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { meetingTitle } from "../domain/meeting-title.ts"
import { writeMinutes } from "../operations/write-minutes.server.ts"
import { minutesOf } from "../queries/minutes-of.server.ts"
import { openMeetingSheet } from "../staff/meeting-sheet.server.ts"
import { openStaffNetwork } from "../staff/open-network.server.ts"
import { problemsOf } from "../staff/problems-of.server.ts"
import { ActionList } from "../ui/action-list.tsx"
import { AttendanceWords } from "../ui/attendance-words.tsx"
import { Markup } from "../ui/markup.tsx"
import { MinutesForm } from "../ui/minutes-form.tsx"
import { slotsInWords } from "../ui/words.ts"
import type { Route } from "./+types/minutes"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const opened = await openStaffNetwork(context, request, params.slug)
  const sheet = (await read(opened.caller, (tx) => openMeetingSheet(tx, opened, params.id))) ?? notFound()
  const skeleton = sheet.agenda.map(({ title }) => `# ${title}\n\n`).join("\n")
  return { ...sheet, skeleton, done: new URL(request.url).searchParams.get("fait") }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, network } = await openStaffNetwork(context, request, params.slug)
  const fields = await readForm(request)
  const typed = {
    version: field(fields, "version"),
    text: field(fields, "text"),
    open: field(fields, "open") === "yes",
    names: field(fields, "names") === "yes",
    tells: field(fields, "tells") === "yes",
  }
  const intent = field(fields, "intent")
  const here = href("/travail/reseaux/:slug/rencontres/:id/compte-rendu", { slug: params.slug, id: params.id })
  const outcome = await writeMinutes(caller, {
    ...typed,
    intent,
    centreId: network.centreId,
    networkId: network.id,
    activityId: params.id,
  })
  if (outcome.kind === "done") throw redirect(`${here}?fait=${intent}`)
  const isBehind = outcome.kind === "refused" && outcome.refusal === "networks_refused_minutes_meanwhile"
  const theirs = isBehind ? ((await read(caller, (tx) => minutesOf(tx, params.id))) ?? null) : null
  // What is sent next replaces theirs, knowingly: both are on the page.
  const version = theirs === null ? typed.version : String(theirs.version)
  return shownAgain({ typed: { ...typed, version }, theirs, errors: problemsOf(outcome) ?? {} })
}

export const handle = { hydrate: false }

export default function MinutesPage({ loaderData, actionData }: Route.ComponentProps) {
  const { network, meeting, minutes, skeleton, attendance, before, today, done } = loaderData
  const { slug, name } = network
  const id = meeting.activityId
  const short = meetingTitle(meeting.title, name)
  const title = m.networks_minutes_of({ meeting: short, network: name })
  const theirs = actionData?.theirs ?? null
  const none = {
    version: String(minutes?.version ?? 0),
    text: minutes?.text ?? skeleton,
    open: minutes?.open ?? false,
    names: minutes?.names ?? false,
    tells: (minutes?.publishedAt ?? null) === null,
  }
  const typed = actionData?.typed ?? none
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={slotsInWords(meeting.slots)}
        breadcrumbs={{
          label: m.networks_breadcrumbs(),
          items: [
            { label: name, href: href("/travail/reseaux/:slug", { slug }) },
            { label: short, href: href("/travail/reseaux/:slug/rencontres/:id", { slug, id }) },
          ],
          current: m.networks_minutes(),
        }}
      >
        {done !== null && actionData === undefined ? (
          <Notice
            tone="success"
            role="status"
            title={done === "publish" ? m.networks_minutes_now_published() : m.networks_saved()}
          />
        ) : null}
        <ErrorSummary title={m.networks_to_correct()} errors={actionData?.errors ?? {}} />
        {minutes === null ? null : (
          <p>
            {[
              minutes.publishedAt === null ? m.networks_minutes_draft() : m.networks_minutes_published(),
              m.networks_minutes_edited({
                date: formatDateTime(minutes.editedAt, getLocale(), network.centre.timeZone),
                editor: minutes.editor || m.networks_somebody(),
              }),
            ].join(" · ")}
          </p>
        )}
        {attendance === null ? (
          <p>{m.networks_minutes_not_held()}</p>
        ) : (
          <AttendanceWords attendance={attendance} names />
        )}
        {before.length === 0 ? null : (
          <Section id="en-cours" title={m.networks_actions_before()}>
            <ActionList
              actions={before}
              today={today}
              canSettle
              to={href("/travail/reseaux/:slug/rencontres/:id", { slug, id })}
            />
          </Section>
        )}
        {theirs === null ? (
          <MinutesForm
            typed={typed}
            isPublished={(minutes?.publishedAt ?? null) !== null}
            errors={actionData?.errors ?? {}}
          />
        ) : (
          <div className="grid gap-8 lg:grid-cols-2">
            <Section id="le-votre" title={m.networks_minutes_yours()}>
              <MinutesForm typed={typed} isPublished={(minutes?.publishedAt ?? null) !== null} errors={{}} />
            </Section>
            <Section id="le-leur" title={m.networks_minutes_theirs({ editor: theirs.editor || m.networks_somebody() })}>
              <textarea
                className="input"
                rows={24}
                readOnly
                defaultValue={theirs.text}
                aria-label={m.networks_minutes_theirs_text()}
              />
            </Section>
          </div>
        )}
        {typed.text.trim() === "" ? null : (
          <Section id="apercu" title={m.networks_minutes_preview()}>
            <Markup text={typed.text} />
          </Section>
        )}
      </Page>
    </>
  )
}
