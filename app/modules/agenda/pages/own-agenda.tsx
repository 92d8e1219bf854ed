import { redirect } from "react-router"
import { signInSettings } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  ButtonLink,
  CopyableAddress,
  EmptyState,
  Notice,
  Page,
  Result,
  ResultList,
  Section,
  Tag,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { forbidden } from "#platform/http/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { setFrench } from "#platform/kernel/typography.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { agendaLine } from "../domain/agenda-line.ts"
import { renewCalendarKey } from "../operations/renew-calendar-key.server.ts"
import { ownAgenda, ownCalendarKey, ownMeetings } from "../queries/own-agenda.server.ts"
import { AgendaList } from "../ui/agenda-list.tsx"
import { datesInWords, placeInWords } from "../ui/words.ts"
import type { Route } from "./+types/own-agenda"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  const { actor } = caller
  if (actor.kind !== "account") return forbidden()
  const now = new Date()
  const today = dateIn(now)
  const own = await ownAgenda(actor.accountId, caller.locale, today)
  const enrolled = new Set(own.map(({ item }) => item.id))
  const meetings = await ownMeetings(actor.accountId, caller.locale, today)
  return {
    own,
    meetings: meetings.filter(({ id }) => !enrolled.has(id)).map((item) => agendaLine(item, now)),
    key: await read(caller, (tx) => ownCalendarKey(tx, actor.accountId)),
    origin: signInSettings().origin,
    renewed: new URL(request.url).searchParams.has("fait"),
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (caller.actor.kind !== "account") return forbidden()
  await renewCalendarKey(caller, {})
  throw redirect(`${href("/mon-agenda")}?fait=1#adresse`)
}

export const handle = { hydrate: false }

export default function OwnAgenda({ loaderData }: Route.ComponentProps) {
  const { own, meetings, key, origin, renewed } = loaderData
  const title = m.agenda_own_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.agenda_own_lead()}
        width="text"
        breadcrumbs={{
          label: m.agenda_breadcrumbs(),
          items: [{ label: m.agenda_title(), href: href("/agenda") }],
          current: title,
        }}
      >
        {own.length === 0 ? (
          <EmptyState
            title={m.agenda_own_empty()}
            actions={<ButtonLink href={href("/agenda")}>{m.agenda_own_look()}</ButtonLink>}
          >
            <p>{m.agenda_own_empty_text()}</p>
          </EmptyState>
        ) : (
          <ResultList label={title}>
            {own.map(({ item, state, key: link }) => (
              <Result
                key={item.id}
                title={setFrench(item.title)}
                titleLang="fr"
                href={href("/inscriptions/:secret", { secret: link })}
                meta={datesInWords(item)}
                excerpt={placeInWords(item)}
                foot={<Tag>{stateName(item.status, state)}</Tag>}
              />
            ))}
          </ResultList>
        )}
        {meetings.length === 0 ? null : (
          <Section id="reseaux" title={m.agenda_own_networks()} intro={<p>{m.agenda_own_networks_text()}</p>}>
            <AgendaList lines={meetings} label={m.agenda_own_networks()} flat />
          </Section>
        )}
        <Section id="adresse" title={m.agenda_own_calendar()} intro={<p>{m.agenda_own_calendar_text()}</p>}>
          {renewed ? <Notice tone="success" role="status" title={m.agenda_own_calendar_renewed()} /> : null}
          {key === null ? null : (
            <CopyableAddress
              label={m.agenda_own_calendar_address()}
              address={`${origin}${href("/mon-agenda/:secret/agenda.ics", { secret: key })}`}
            />
          )}
          <form method="post" className="actions-bar">
            <Button tone="secondary">
              {key === null ? m.agenda_own_calendar_make() : m.agenda_own_calendar_renew()}
            </Button>
          </form>
        </Section>
      </Page>
    </>
  )
}

function stateName(status: string, state: "enrolled" | "waiting"): string {
  if (status === "cancelled") return m.agenda_window_cancelled()
  return state === "enrolled" ? m.agenda_own_enrolled() : m.agenda_own_waiting()
}
