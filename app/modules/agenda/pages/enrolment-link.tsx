import { data, redirect } from "react-router"
import { attempt } from "#modules/account/index.server.ts"
import { AuthCard, Button, ButtonLink, DownloadLinks, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { cleanText, field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { setFrench } from "#platform/kernel/typography.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf, clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { linkLimit } from "../domain/limits.ts"
import { confirmEnrolment } from "../operations/confirm-enrolment.server.ts"
import { withdrawEnrolment } from "../operations/withdraw-enrolment.server.ts"
import { enrolmentOfLink } from "../queries/enrolment-of-link.server.ts"
import { EnrolmentState } from "../ui/enrolment-state.tsx"
import { SlotList } from "../ui/slot-list.tsx"
import { placeInWords } from "../ui/words.ts"
import type { Route } from "./+types/enrolment-link"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const minutes = await attempt([[linkLimit, context.get(clientAddressContext)]])
  if (minutes !== undefined) throw data(null, { status: 429 })
  const opened = await enrolmentOfLink(params.secret, callerOf(context).locale, new Date())
  const parameters = new URL(request.url).searchParams
  const shown = { opened, secret: params.secret, leaving: parameters.has("retrait"), done: parameters.get("fait") }
  return opened === undefined ? data(shown, { status: 410 }) : shown
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { locale } = callerOf(context)
  const minutes = await attempt([[linkLimit, context.get(clientAddressContext)]])
  if (minutes !== undefined) throw data(null, { status: 429 })
  const asked = field(await readForm(request), "intent")
  const operate = asked === "confirm" ? confirmEnrolment : withdrawEnrolment
  const outcome = await operate(systemCaller("agenda.enrolment-link", locale), { key: cleanText(params.secret) })
  if (outcome.kind === "refused") return shownAgain({ problem: refusalSentence(outcome) })
  throw redirect(`${href("/inscriptions/:secret", { secret: params.secret })}?fait=1`)
}

/** The secret in the address goes to no other site, and is kept nowhere. */
export function headers() {
  return { "referrer-policy": "same-origin", "cache-control": "no-store" }
}

export const handle = { hydrate: false }

export default function EnrolmentLink({ loaderData, actionData }: Route.ComponentProps) {
  const { opened, secret, leaving, done } = loaderData
  if (opened === undefined) return <LinkOver />
  const { item, state, name, mayWithdraw } = opened
  const isOpen = state === "enrolled" || state === "waiting"
  return (
    <>
      <title>{`${m.agenda_link_title()} – ${item.title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <AuthCard title={setFrench(item.title)} lead={name === "" ? m.agenda_link_title() : m.agenda_link_lead({ name })}>
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {done === "already" ? <Notice tone="info" role="status" title={m.agenda_refused_enrolled_already()} /> : null}
        <EnrolmentState opened={opened} />
        <SlotList slots={item.slots} />
        <p>{placeInWords(item)}</p>
        {state === "enrolled" ? (
          <DownloadLinks
            label={m.agenda_item_calendar()}
            items={[
              {
                label: m.agenda_item_ics(),
                href: href("/inscriptions/:secret/agenda.ics", { secret }),
                format: "iCalendar",
              },
            ]}
          />
        ) : null}
        {leaving && isOpen && mayWithdraw ? <p>{m.agenda_link_leaving()}</p> : null}
        <form method="post" className="actions-bar">
          {state === "unconfirmed" ? (
            <Button name="intent" value="confirm">
              {m.agenda_mail_button_confirm()}
            </Button>
          ) : null}
          {(isOpen || state === "unconfirmed") && mayWithdraw ? (
            <Button tone={leaving ? "danger" : "secondary"} name="intent" value="withdraw">
              {m.agenda_link_withdraw()}
            </Button>
          ) : null}
          {item.visibility === "public" ? (
            <ButtonLink tone="secondary" href={href("/agenda/:id", { id: item.id })}>
              {m.agenda_back()}
            </ButtonLink>
          ) : null}
        </form>
      </AuthCard>
    </>
  )
}

function LinkOver() {
  const title = m.agenda_link_over()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <AuthCard title={title}>
        <Notice tone="warning" title={m.agenda_refused_link_over()} />
        <ButtonLink tone="secondary" href={href("/agenda")}>
          {m.agenda_title()}
        </ButtonLink>
      </AuthCard>
    </>
  )
}
