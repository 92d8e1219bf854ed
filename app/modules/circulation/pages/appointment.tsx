import { redirect } from "react-router"
import { attempt } from "#modules/account/index.server.ts"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, EmptyState, ErrorSummary, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf, clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { askAppointment } from "../operations/ask-appointment.server.ts"
import { slotsOf } from "../queries/free-slots.server.ts"
import { AppointmentForm, typedAppointment } from "../ui/appointment-form.tsx"
import { SlotList } from "../ui/slot-list.tsx"
import type { Route } from "./+types/appointment"

const askingLimit = { name: "appointment-network", attempts: 20, minutes: 60 }
const addressLimit = { name: "appointment-address", attempts: 5, minutes: 60 }

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const centre = (await read(caller, (tx) => findCentreBySlug(tx, params.slug))) ?? notFound()
  const parameters = new URL(request.url).searchParams
  const found = await slotsOf(centre)
  const wanted = (parameters.get("creneau") ?? "").replace("T", " ")
  return {
    centre: { slug: centre.slug, name: centre.name },
    slots: found?.free,
    wanted: found?.free.find(({ date, from }) => `${date} ${from}` === wanted),
    isGone: wanted !== "",
    isTaken: found?.taken.has(wanted) ?? false,
    done: parameters.get("fait") === "1",
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = callerOf(context)
  const centre = (await read(caller, (tx) => findCentreBySlug(tx, params.slug))) ?? notFound()
  const fields = await readForm(request)
  const typed = typedAppointment(fields)
  const minutes = await attempt([
    [askingLimit, context.get(clientAddressContext)],
    [addressLimit, field(fields, "email").trim().toLowerCase()],
  ])
  if (minutes !== undefined) return shownAgain({ typed, errors: { "": [m.circulation_too_many({ minutes })] } })
  const slot = (new URL(request.url).searchParams.get("creneau") ?? "").replace("T", " ")
  const outcome = await askAppointment(systemCaller("circulation.ask-appointment", caller.locale), {
    ...typed,
    slot,
    centreId: centre.id,
  })
  if (outcome.kind === "invalid") return shownAgain({ typed, errors: outcome.errors })
  if (outcome.kind === "refused") return shownAgain({ typed, errors: { "": [refusalSentence(outcome)] } })
  throw redirect(`${href("/centres/:slug/rendez-vous", { slug: centre.slug })}?fait=1`)
}

export const handle = { hydrate: false }

export default function AppointmentPage({ loaderData, actionData }: Route.ComponentProps) {
  const { centre, slots, wanted, isGone, isTaken, done } = loaderData
  const title = m.circulation_appointment_title({ centre: centre.name })
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const here = href("/centres/:slug/rendez-vous", { slug: centre.slug })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      {isGone ? <meta name="robots" content="noindex" /> : null}
      <Page
        title={title}
        lead={m.circulation_appointment_lead()}
        breadcrumbs={{
          label: m.circulation_breadcrumbs(),
          items: [{ label: centre.name, href: href("/centres/:slug", { slug: centre.slug }) }],
          current: m.circulation_appointment_short(),
        }}
      >
        <ErrorSummary title={m.circulation_to_correct()} errors={errors} />
        {done ? (
          <Notice tone="info" role="status" title={m.circulation_hold_mail_sent()}>
            <p>{m.circulation_appointment_mail_sent_text()}</p>
          </Notice>
        ) : null}
        {slots === undefined || slots.length === 0 ? (
          <EmptyState
            title={m.circulation_appointment_none()}
            actions={
              <ButtonLink tone="secondary" href={href("/centres/:slug", { slug: centre.slug })}>
                {m.circulation_appointment_contact()}
              </ButtonLink>
            }
          >
            <p>{m.circulation_appointment_none_text()}</p>
          </EmptyState>
        ) : wanted !== undefined ? (
          <AppointmentForm
            slot={wanted}
            back={here}
            typed={actionData?.typed ?? typedAppointment({})}
            errors={errors}
          />
        ) : (
          <>
            {isGone && actionData === undefined ? (
              <Notice
                tone="warning"
                title={isTaken ? m.circulation_refused_slot_taken() : m.circulation_refused_no_slot()}
              />
            ) : null}
            <SlotList slots={slots} here={here} />
          </>
        )}
      </Page>
    </>
  )
}
