import { redirect } from "react-router"
import { EnrolLink } from "#modules/agenda/index.ts"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  ButtonLink,
  DefinitionList,
  ErrorSummary,
  Notice,
  Page,
  Section,
  Written,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m, writtenLang } from "#platform/messages/index.ts"
import { meetingTitle } from "../domain/meeting-title.ts"
import { actInside } from "../staff/act-inside.server.ts"
import { openMeetingSheet } from "../staff/meeting-sheet.server.ts"
import { openInside } from "../staff/open-inside.server.ts"
import { openNetworkPage } from "../staff/open-network.server.ts"
import { ActionList } from "../ui/action-list.tsx"
import { AgendaList } from "../ui/agenda-list.tsx"
import { AttendanceWords } from "../ui/attendance-words.tsx"
import { DocumentList } from "../ui/document-list.tsx"
import { Markup } from "../ui/markup.tsx"
import { modeName, slotsInWords, statusName } from "../ui/words.ts"
import type { Route } from "./+types/meeting"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const opened = await openNetworkPage(context, params.slug)
  const sheet = (await read(opened.caller, (tx) => openMeetingSheet(tx, opened, params.id))) ?? notFound()
  return { ...sheet, done: new URL(request.url).searchParams.get("fait") !== null }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, network } = await openInside(context, request, params.slug)
  const errors = await actInside(caller, network, await readForm(request), params.id)
  if (errors !== undefined) return shownAgain({ errors })
  throw redirect(`${href("/reseaux/:slug/rencontres/:id", { slug: params.slug, id: params.id })}?fait=1`)
}

export const handle = { hydrate: false }

export default function MeetingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { network, standing, today, meeting, isInside, agenda, before, minutes, attendance, documents, done } =
    loaderData
  const { decisions, after, isExcused, enrolment } = loaderData
  const { slug, name } = network
  const title = `${name}\u00a0: ${meetingTitle(meeting.title, name)}`
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={meetingTitle(meeting.title, name)}
        titleLang={writtenLang()}
        kicker={<Written>{name}</Written>}
        lead={slotsInWords(meeting.slots)}
        breadcrumbs={{
          label: m.networks_breadcrumbs(),
          items: [
            { label: m.networks_title(), href: href("/reseaux") },
            { label: name, href: href("/reseaux/:slug", { slug }) },
          ],
          current: meetingTitle(meeting.title, name),
        }}
        actions={
          standing.isStaff ? (
            <ButtonLink
              tone="secondary"
              href={href("/travail/reseaux/:slug/rencontres/:id", { slug, id: meeting.activityId })}
            >
              {m.networks_prepare()}
            </ButtonLink>
          ) : undefined
        }
      >
        {done && actionData === undefined ? <Notice tone="success" role="status" title={m.networks_saved()} /> : null}
        <ErrorSummary title={m.networks_to_correct()} errors={actionData?.errors ?? {}} />
        {meeting.status === "cancelled" ? <Notice tone="warning" title={m.networks_cancelled()} /> : null}
        <DefinitionList
          items={[
            { term: m.networks_field_place(), value: meeting.place },
            { term: m.networks_field_mode(), value: modeName(meeting.mode) },
            { term: m.networks_column_status(), value: meeting.status === "planned" ? "" : statusName(meeting.status) },
          ]}
        />
        {meeting.status === "planned" && standing.memberId !== null ? (
          <form method="post" className="actions-bar print:hidden">
            {isExcused ? <span>{m.networks_you_are_excused()}</span> : null}
            <Button small tone="secondary" name="intent" value={isExcused ? "come" : "excuse"}>
              {isExcused ? m.networks_come_after_all() : m.networks_excuse_me()}
            </Button>
          </form>
        ) : null}
        {enrolment === null || enrolment.window === "cancelled" ? null : (
          <Section
            id="inscription"
            title={m.networks_enrolment()}
            actions={<a href={href("/agenda/:id", { id: meeting.activityId })}>{m.networks_in_agenda()}</a>}
          >
            <EnrolLink line={enrolment} />
          </Section>
        )}
        {before.length === 0 ? null : (
          <Section id="en-cours" title={m.networks_actions_before()}>
            <ActionList actions={before} today={today} canSettle={standing.isStaff} />
          </Section>
        )}
        {agenda.length === 0 ? null : (
          <Section id="ordre-du-jour" title={m.networks_agenda()}>
            <AgendaList items={agenda} />
          </Section>
        )}
        {attendance === null ? null : (
          <Section id="presents" title={m.networks_attendance()}>
            <AttendanceWords attendance={attendance} names={isInside || minutes?.names === true} />
          </Section>
        )}
        {minutes === null ? null : (
          <Section
            id="compte-rendu"
            title={m.networks_minutes()}
            note={
              minutes.publishedAt === null
                ? m.networks_minutes_draft()
                : m.networks_minutes_on({
                    date: formatDateTime(minutes.publishedAt, getLocale(), network.centre.timeZone),
                  })
            }
          >
            <Markup text={minutes.text} />
          </Section>
        )}
        {decisions.length === 0 ? null : (
          <Section id="decisions" title={m.networks_decisions()}>
            <ul className="list-disc space-y-1 pl-5">
              {decisions.map(({ id, text }) => (
                <li key={id} lang={writtenLang()}>
                  {text}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {after.length === 0 ? null : (
          <Section id="suites" title={m.networks_actions()}>
            <ActionList actions={after} today={today} canSettle={standing.isStaff} />
          </Section>
        )}
        {documents.length === 0 ? null : (
          <Section id="documents" title={m.networks_documents()}>
            <DocumentList slug={slug} documents={documents} />
          </Section>
        )}
      </Page>
    </>
  )
}
