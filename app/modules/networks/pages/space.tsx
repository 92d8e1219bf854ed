import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { Button, CheckboxField, ErrorSummary, Form, More, Notice, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { isOpen } from "../domain/ballot.ts"
import { nextMeeting } from "../domain/meeting.ts"
import { actionsOf } from "../queries/actions-of.server.ts"
import { documentsOf } from "../queries/documents-of.server.ts"
import { findBallot } from "../queries/find-ballot.server.ts"
import { meetingsOf } from "../queries/meetings-of.server.ts"
import { cardsOf } from "../queries/members-of.server.ts"
import { minutesStates } from "../queries/minutes-of.server.ts"
import { ownMember } from "../queries/standing.server.ts"
import { actInside } from "../staff/act-inside.server.ts"
import { openInside } from "../staff/open-inside.server.ts"
import { ActionList } from "../ui/action-list.tsx"
import { DocumentList } from "../ui/document-list.tsx"
import { MeetingList } from "../ui/meeting-list.tsx"
import { NetworkLinks } from "../ui/network-links.tsx"
import { day } from "../ui/words.ts"
import type { Route } from "./+types/space"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, network, standing, today } = await openInside(context, request, params.slug)
  return await read(caller, async (tx) => {
    const meetings = await meetingsOf(tx, network, standing)
    const ballot = await findBallot(tx, network.id)
    const minutes = await minutesStates(tx, network.id)
    return {
      slug: network.slug,
      name: network.name,
      standing,
      today,
      next: nextMeeting(meetings, today) ?? null,
      // What is cancelled before its day is said where it was announced.
      dropped: meetings.filter(({ status, firstDate }) => status === "cancelled" && firstDate >= today),
      past: meetings.filter(
        ({ status, firstDate }) => status === "held" || (status === "cancelled" && firstDate < today),
      ),
      withMinutes: [...minutes].flatMap(([id, state]) => (state === "published" ? [id] : [])),
      ballot: ballot !== undefined && isOpen(ballot, today) ? ballot : null,
      actions: (await actionsOf(tx, network.id)).filter(({ state }) => state === "open"),
      documents: await documentsOf(tx, network.id),
      members: await cardsOf(tx, network.id),
      own: standing.memberId === null ? null : ((await ownMember(tx, network.id)) ?? null),
      done: new URL(request.url).searchParams.get("fait") !== null,
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, network } = await openInside(context, request, params.slug)
  const fields = await readForm(request)
  const errors = await actInside(caller, network, fields)
  if (errors !== undefined) return shownAgain({ errors })
  const to = field(fields, "intent") === "leave" ? "/reseaux/:slug" : "/reseaux/:slug/espace"
  throw redirect(`${href(to, { slug: network.slug })}?fait=1`)
}

export const handle = { hydrate: false }

export default function Space({ loaderData, actionData }: Route.ComponentProps) {
  const {
    slug,
    name,
    standing,
    today,
    next,
    dropped,
    past,
    withMinutes,
    ballot,
    actions,
    documents,
    members,
    own,
    done,
  } = loaderData
  const title = m.networks_space_title({ name })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <Page
        title={title}
        breadcrumbs={{
          label: m.networks_breadcrumbs(),
          items: [
            { label: m.networks_title(), href: href("/reseaux") },
            { label: name, href: href("/reseaux/:slug", { slug }) },
          ],
          current: m.networks_space(),
        }}
        actions={<NetworkLinks slug={slug} standing={standing} here="space" />}
      >
        {done && actionData === undefined ? <Notice tone="success" role="status" title={m.networks_saved()} /> : null}
        <ErrorSummary title={m.networks_to_correct()} errors={actionData?.errors ?? {}} />
        {ballot === null ? null : (
          <Notice tone="info" title={m.networks_ballot_running({ date: day(ballot.closesOn) })}>
            <p>
              <a href={href("/reseaux/:slug/sujets", { slug })}>{m.networks_vote_link()}</a>
            </p>
          </Notice>
        )}
        <Section id="prochaine" title={m.networks_next()}>
          {next === null ? <p>{m.networks_no_next()}</p> : null}
          <MeetingList
            slug={slug}
            networkName={name}
            meetings={[next ?? [], dropped].flat()}
            label={m.networks_next()}
          />
        </Section>
        <Section id="suites" title={m.networks_actions_open()} note={String(actions.length)}>
          {actions.length === 0 ? <p>{m.networks_actions_none()}</p> : null}
          <ActionList actions={actions} today={today} canSettle={standing.isStaff} />
        </Section>
        <Section id="rencontres" title={m.networks_past()}>
          {past.length === 0 ? <p>{m.networks_no_meeting()}</p> : null}
          <MeetingList
            slug={slug}
            networkName={name}
            meetings={past}
            label={m.networks_past()}
            withMinutes={withMinutes}
          />
        </Section>
        <Section id="documents" title={m.networks_documents()}>
          {documents.length === 0 ? <p>{m.networks_documents_none()}</p> : null}
          <DocumentList slug={slug} documents={documents} />
        </Section>
        <Section id="membres" title={m.networks_members()} note={String(members.length)}>
          <ul className="space-y-1">
            {members.map(({ memberId, name: called, functions, email }) => (
              <li key={memberId}>
                {[called, ...functions].join(", ")}
                {email === null ? null : (
                  <>
                    {" · "}
                    <a href={`mailto:${email}`}>{email}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Section>
        {own === null ? null : (
          <Section id="moi" title={m.networks_own_membership()}>
            <p>{m.networks_own_since({ date: day(own.fromOn) })}</p>
            <Form>
              <CheckboxField name="wantsMails" value="yes" label={m.networks_own_mails()} checked={own.wantsMails} />
              <CheckboxField
                name="showsEmail"
                value="yes"
                label={m.networks_consent_email()}
                checked={own.showsEmail}
              />
              <CheckboxField name="listed" value="yes" label={m.networks_consent_listed()} checked={own.listed} />
              <Button name="intent" value="agree">
                {m.networks_save()}
              </Button>
            </Form>
            <More summary={m.networks_own_leave()}>
              <Form>
                <p>{m.networks_own_leave_text()}</p>
                <Button tone="danger" name="intent" value="leave">
                  {m.networks_own_leave()}
                </Button>
              </Form>
            </More>
          </Section>
        )}
      </Page>
    </>
  )
}
