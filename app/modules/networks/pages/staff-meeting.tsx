import { redirect } from "react-router"
import { dayAhead } from "#modules/activity/index.ts"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  Notice,
  Page,
  Section,
  TextField,
  Written,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { meetingTitle } from "../domain/meeting-title.ts"
import { actOnMeeting } from "../staff/act-on-meeting.server.ts"
import { openMeetingDesk } from "../staff/meeting-desk.server.ts"
import { openStaffNetwork } from "../staff/open-network.server.ts"
import { ActionForm } from "../ui/action-form.tsx"
import { ActionList } from "../ui/action-list.tsx"
import { AgendaForm } from "../ui/agenda-form.tsx"
import { AgendaList } from "../ui/agenda-list.tsx"
import { AttendanceForm } from "../ui/attendance-form.tsx"
import { DocumentList } from "../ui/document-list.tsx"
import { MeetingInAgenda } from "../ui/meeting-in-agenda.tsx"
import { slotsInWords, statusName, visibilityName } from "../ui/words.ts"
import type { Route } from "./+types/staff-meeting"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const opened = await openStaffNetwork(context, request, params.slug)
  const parameters = new URL(request.url).searchParams
  const isFromVote = parameters.get("vote") !== null
  const desk = (await read(opened.caller, (tx) => openMeetingDesk(tx, opened, params.id, isFromVote))) ?? notFound()
  return { ...desk, done: parameters.get("fait") !== null }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const opened = await openStaffNetwork(context, request, params.slug)
  const fields = await readForm(request)
  const here = href("/travail/reseaux/:slug/rencontres/:id", { slug: params.slug, id: params.id })
  if (field(fields, "intent") === "from-vote") throw redirect(`${here}?vote=1#ordre-du-jour`)
  const acted = await actOnMeeting(opened, params.id, fields)
  if (acted === undefined) throw redirect(`${here}?fait=1`)
  return shownAgain(acted)
}

export const handle = { hydrate: false }

export default function StaffMeeting({ loaderData, actionData }: Route.ComponentProps) {
  const { network, today, meeting, agenda, proposal, row, over, topics, before, after, done } = loaderData
  const { decisions, attendance, documents, minutes, owners, enrolment } = loaderData
  const { slug, name } = network
  const id = meeting.activityId
  const short = meetingTitle(meeting.title, name)
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  return (
    <>
      <title>{`${m.networks_prepare_title({ network: name, meeting: short })} – ${m.platform_site_name()}`}</title>
      <Page
        title={short}
        kicker={name}
        lead={slotsInWords(meeting.slots)}
        breadcrumbs={{
          label: m.networks_breadcrumbs(),
          items: [
            { label: m.networks_title(), href: href("/travail/reseaux") },
            { label: name, href: href("/travail/reseaux/:slug", { slug }) },
          ],
          current: short,
        }}
        actions={
          <>
            <ButtonLink href={href("/travail/reseaux/:slug/rencontres/:id/compte-rendu", { slug, id })}>
              {minutes === null ? m.networks_minutes_write() : m.networks_minutes_edit()}
            </ButtonLink>
            <ButtonLink tone="secondary" href={href("/reseaux/:slug/rencontres/:id", { slug, id })}>
              {m.networks_meeting_page()}
            </ButtonLink>
            <ButtonLink
              tone="secondary"
              href={`${href("/travail/activite/:id", { id })}?centre=${network.centre.slug}`}
            >
              {m.networks_ledger_line()}
            </ButtonLink>
          </>
        }
      >
        {done && actionData === undefined ? <Notice tone="success" role="status" title={m.networks_saved()} /> : null}
        <ErrorSummary title={m.networks_to_correct()} errors={errors} />
        <p>
          {[statusName(meeting.status), visibilityName(meeting.visibility), meeting.place]
            .filter((part) => part !== "")
            .join(" · ")}
        </p>
        {meeting.status === "planned" ? (
          <form method="post" className="actions-bar">
            {row === null || row.announcedAt === null ? (
              <Button small tone="secondary" name="intent" value="announce">
                {m.networks_announce()}
              </Button>
            ) : (
              <span>
                {m.networks_announced({
                  date: formatDateTime(row.announcedAt, getLocale(), network.centre.timeZone),
                })}
              </span>
            )}
          </form>
        ) : null}
        <MeetingInAgenda id={id} centre={network.centre.slug} enrolment={enrolment} />
        {before.length === 0 ? null : (
          <Section id="en-cours" title={m.networks_actions_before()} note={String(before.length)}>
            <ActionList actions={before} today={today} canSettle />
          </Section>
        )}
        <Section
          id="ordre-du-jour"
          title={m.networks_agenda()}
          intro={proposal === null ? undefined : <p>{m.networks_agenda_proposed()}</p>}
        >
          {agenda.length === 0 ? null : <AgendaList items={agenda} />}
          <AgendaForm
            rows={actionData?.rows ?? loaderData.rows}
            version={row?.agendaVersion ?? 0}
            over={over}
            isProposed={proposal !== null}
            topics={topics}
          />
        </Section>
        {meeting.status === "cancelled" ? null : (
          <Section id="presents" title={m.networks_attendance()} intro={<p>{m.networks_attendance_intro()}</p>}>
            <AttendanceForm
              attendance={attendance}
              mayHold={meeting.status !== "held" && dayAhead(meeting.slots, today) === undefined}
            />
          </Section>
        )}
        <Section id="decisions" title={m.networks_decisions()}>
          <form method="post">
            <ul className="list-disc space-y-2 pl-5">
              {decisions.map((decision) => (
                <li key={decision.id}>
                  <Written>{decision.text}</Written>{" "}
                  <Button small tone="quiet" name="intent" value={`undecide:${decision.id}`}>
                    {m.networks_decision_remove({ text: decision.text })}
                  </Button>
                </li>
              ))}
            </ul>
          </form>
          <Form>
            <TextField
              name="decision"
              label={m.networks_decision_text()}
              value={actionData?.decision ?? ""}
              error={errors["decision"]}
              maxLength={1000}
              autoComplete="off"
            />
            <Button tone="secondary" name="intent" value="decision">
              {m.networks_decision_add()}
            </Button>
          </Form>
        </Section>
        <Section id="suites" title={m.networks_actions()}>
          <ActionList actions={after} today={today} canSettle />
          <ActionForm
            owners={owners}
            typed={actionData?.action ?? { text: "", owner: "", dueOn: "" }}
            errors={errors}
          />
        </Section>
        <Section
          id="documents"
          title={m.networks_documents()}
          actions={
            <ButtonLink
              small
              tone="secondary"
              href={`${href("/travail/reseaux/:slug/documents", { slug })}?rencontre=${id}`}
            >
              {m.networks_document_add()}
            </ButtonLink>
          }
        >
          {documents.length === 0 ? (
            <p>{m.networks_documents_none()}</p>
          ) : (
            <DocumentList slug={slug} documents={documents} />
          )}
        </Section>
      </Page>
    </>
  )
}
