import { redirect } from "react-router"
import { attempt, prepareLetters } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, ErrorSummary, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { setFrench } from "#platform/kernel/typography.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf, clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { agendaLine } from "../domain/agenda-line.ts"
import { addressLimit, askingLimit } from "../domain/limits.ts"
import { emptyEnrolment, readEnrolment } from "../enrol/read-enrolment.server.ts"
import { whoEnrols } from "../enrol/who-enrols.server.ts"
import { askEnrolment } from "../operations/ask-enrolment.server.ts"
import { findShown } from "../queries/shown-agenda.server.ts"
import { EnrolForm } from "../ui/enrol-form.tsx"
import { EnrolLink } from "../ui/enrol-link.tsx"
import { datesInWords, placeInWords } from "../ui/words.ts"
import type { Route } from "./+types/enrol"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const item = (await read(caller, (tx) => findShown(tx, caller.actor, params.id))) ?? notFound()
  if (item.visibility === "staff") return notFound()
  // The form sends a mail.
  prepareLetters()
  return {
    line: agendaLine(item, new Date()),
    account: await whoEnrols(caller),
    empty: emptyEnrolment,
    mailed: new URL(request.url).searchParams.get("fait") === "courriel",
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = callerOf(context)
  const item = (await read(caller, (tx) => findShown(tx, caller.actor, params.id))) ?? notFound()
  const fields = await readForm(request)
  const account = await whoEnrols(caller)
  const { typed, structure, toChoose } = await read(caller, (tx) => readEnrolment(tx, fields))
  if (toChoose) return shownAgain({ typed, errors: { structure: [m.agenda_structure_choose()] } })
  const minutes = await attempt([
    [askingLimit, context.get(clientAddressContext)],
    [addressLimit, (account?.email ?? field(fields, "email")).trim().toLowerCase()],
  ])
  if (minutes !== undefined) return shownAgain({ typed, errors: { "": [m.agenda_too_many({ minutes })] } })
  const outcome = await askEnrolment(systemCaller("agenda.ask-enrolment", caller.locale), {
    ...typed,
    ...(account === null ? {} : { givenName: account.givenName, familyName: account.familyName, email: account.email }),
    activityId: item.id,
    structure: structure.typed,
    structureId: structure.id,
    accountId: account?.id ?? null,
  })
  if (outcome.kind === "invalid") return shownAgain({ typed, errors: outcome.errors })
  if (outcome.kind === "refused") return shownAgain({ typed, errors: { "": [refusalSentence(outcome)] } })
  const { key } = outcome.value
  if (key !== null) throw redirect(`${href("/inscriptions/:secret", { secret: key })}?fait=${outcome.value.state}`)
  throw redirect(`${href("/agenda/:id/inscription", { id: item.id })}?fait=courriel`)
}

export const handle = { hydrate: false }

export default function Enrol({ loaderData, actionData }: Route.ComponentProps) {
  const { line, account, empty, mailed } = loaderData
  const { item, window } = line
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const title = m.agenda_enrol_title({ title: setFrench(item.title) })
  const needsAccount = item.enrolment === "registered" && account === null
  const isOpen = window === "open" || window === "waiting_list"
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <Page
        title={title}
        lead={[datesInWords(item), placeInWords(item)].filter((part) => part !== "").join(" – ")}
        width="text"
        breadcrumbs={{
          label: m.agenda_breadcrumbs(),
          items: [
            { label: m.agenda_title(), href: href("/agenda") },
            { label: item.title, href: href("/agenda/:id", { id: item.id }) },
          ],
          current: m.agenda_item_enrolment(),
        }}
      >
        <ErrorSummary
          title={m.agenda_to_correct()}
          errors={errors}
          labels={{
            familyName: m.agenda_field_family_name(),
            givenName: m.agenda_field_given_name(),
            email: m.agenda_field_email(),
          }}
        />
        {mailed ? (
          <Notice
            tone="info"
            role="status"
            title={m.agenda_mail_sent()}
            actions={
              <ButtonLink tone="secondary" href={href("/agenda/:id", { id: item.id })}>
                {m.agenda_back()}
              </ButtonLink>
            }
          >
            <p>{m.agenda_mail_sent_text()}</p>
          </Notice>
        ) : !isOpen ? (
          <EnrolLink line={line} />
        ) : needsAccount ? (
          <Notice
            tone="info"
            title={m.agenda_refused_sign_in()}
            actions={
              <ButtonLink
                href={`${href("/connexion")}?suite=${encodeURIComponent(href("/agenda/:id/inscription", { id: item.id }))}`}
              >
                {m.agenda_sign_in()}
              </ButtonLink>
            }
          />
        ) : (
          <>
            {window === "waiting_list" ? (
              <Notice tone="warning" title={m.agenda_full_now()}>
                <p>{m.agenda_full_now_text()}</p>
              </Notice>
            ) : null}
            <EnrolForm
              item={item}
              account={account}
              typed={actionData?.typed ?? empty}
              errors={errors}
              submit={window === "open" ? m.agenda_enrol() : m.agenda_enrol_waiting()}
            />
          </>
        )}
      </Page>
    </>
  )
}
