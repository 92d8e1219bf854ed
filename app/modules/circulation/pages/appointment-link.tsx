import { data, redirect } from "react-router"
import { attempt } from "#modules/account/index.server.ts"
import { AuthCard, Button, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { cleanText, field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf, clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { answerAppointment } from "../operations/answer-appointment.server.ts"
import { appointmentOfLink } from "../queries/appointments.server.ts"
import { slotInWords } from "../ui/slot-in-words.ts"
import type { Route } from "./+types/appointment-link"

const linkLimit = { name: "appointment-link-network", attempts: 120, minutes: 15 }

export async function loader({ context, params }: Route.LoaderArgs) {
  const minutes = await attempt([[linkLimit, context.get(clientAddressContext)]])
  if (minutes !== undefined) throw data(null, { status: 429 })
  const appointment = await appointmentOfLink(params.secret)
  return appointment === undefined ? data({ appointment }, { status: 410 }) : { appointment }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { locale } = callerOf(context)
  const answer = field(await readForm(request), "answer")
  const secret = cleanText(params.secret)
  const outcome = await answerAppointment(systemCaller("circulation.appointment-link", locale), { secret, answer })
  if (outcome.kind === "done") throw redirect(href("/rendez-vous/:secret", { secret: params.secret }))
  return shownAgain({
    problem: outcome.kind === "refused" ? refusalSentence(outcome) : m.circulation_refused_link_over(),
  })
}

/** The secret in the address goes to no other site, and is kept nowhere. */
export function headers() {
  return { "referrer-policy": "same-origin", "cache-control": "no-store" }
}

export const handle = { hydrate: false }

export default function AppointmentLink({ loaderData: { appointment }, actionData }: Route.ComponentProps) {
  const title =
    appointment === undefined
      ? m.circulation_link_over({ page: m.circulation_appointment_own_title() })
      : m.circulation_appointment_own_title()
  const isOpen = appointment !== undefined && ["unconfirmed", "confirmed"].includes(appointment.state)
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <AuthCard title={title} lead={appointment && `${slotInWords(appointment)}, ${appointment.centre}`}>
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {appointment === undefined ? (
          <Notice tone="warning" title={m.circulation_refused_link_over()} />
        ) : (
          <Notice tone={isOpen ? "info" : "warning"} title={stateSentence(appointment.state)} />
        )}
        {isOpen ? (
          <form method="post" className="actions-bar">
            {appointment.state === "unconfirmed" ? (
              <Button name="answer" value="confirmed">
                {m.circulation_mail_appointment_button()}
              </Button>
            ) : null}
            <Button tone="secondary" name="answer" value="cancelled">
              {m.circulation_appointment_cancel()}
            </Button>
          </form>
        ) : null}
      </AuthCard>
    </>
  )
}

function stateSentence(state: string): string {
  if (state === "unconfirmed") return m.circulation_appointment_state_unconfirmed()
  if (state === "confirmed") return m.circulation_appointment_state_confirmed()
  return state === "came" ? m.circulation_appointment_came() : m.circulation_appointment_state_over()
}
