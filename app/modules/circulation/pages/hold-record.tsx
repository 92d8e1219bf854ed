import { redirect } from "react-router"
import { attempt, ownAccount } from "#modules/account/index.server.ts"
import { findRecord } from "#modules/catalogue/index.server.ts"
import { documentLang } from "#modules/catalogue/index.ts"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { callerOf, clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { askHold } from "../operations/ask-hold.server.ts"
import { whereToHold } from "../queries/where-to-hold.server.ts"
import { HoldForm } from "../ui/hold-form.tsx"
import type { Route } from "./+types/hold-record"

const askingLimit = { name: "hold-network", attempts: 20, minutes: 60 }
const addressLimit = { name: "hold-address", attempts: 6, minutes: 60 }

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const record = (await read(caller, (tx) => findRecord(tx, params.id))) ?? notFound()
  return {
    id: record.permanentId,
    title: record.description.title,
    language: record.description.languages[0],
    places: await whereToHold(record.id),
    account: await ownName(caller),
    done: new URL(request.url).searchParams.get("fait"),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = callerOf(context)
  const record = (await read(caller, (tx) => findRecord(tx, params.id))) ?? notFound()
  const fields = await readForm(request)
  const account = await ownName(caller)
  const typed = { centre: field(fields, "centre"), name: field(fields, "name"), email: field(fields, "email") }
  const place = (await whereToHold(record.id)).find(({ slug }) => slug === typed.centre)
  if (place === undefined) return shownAgain({ typed, errors: { centre: [m.circulation_hold_choose_centre()] } })
  const minutes = await attempt([
    [askingLimit, context.get(clientAddressContext)],
    [addressLimit, (account?.email ?? typed.email).toLowerCase()],
  ])
  if (minutes !== undefined) return shownAgain({ typed, errors: { "": [m.circulation_too_many({ minutes })] } })
  const outcome = await askHold(systemCaller("circulation.ask-hold", caller.locale), {
    centreId: place.centreId,
    recordId: record.id,
    name: account?.name ?? typed.name,
    email: account?.email ?? typed.email,
    accountId: account?.id ?? null,
  })
  if (outcome.kind === "invalid") return shownAgain({ typed, errors: outcome.errors })
  if (outcome.kind === "refused") return shownAgain({ typed, errors: { "": [refusalSentence(outcome)] } })
  const done = outcome.value.confirmed ? "reserve" : "courriel"
  throw redirect(`${href("/catalogue/:id/reserver", { id: record.permanentId })}?fait=${done}`)
}

/** Who is signed in, with the address where mails reach them. */
async function ownName(caller: Caller) {
  const { actor } = caller
  if (actor.kind !== "account") return null
  const own = await read(caller, (tx) => ownAccount(tx, actor.accountId))
  return own === undefined ? null : { id: actor.accountId, name: own.displayName, email: own.email }
}

export const handle = { hydrate: false }

export default function HoldRecord({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, language, places, account, done } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const heading = m.circulation_hold_title({ title })
  return (
    <>
      <title>{`${heading} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <Page
        title={heading}
        width="text"
        breadcrumbs={{
          label: m.circulation_breadcrumbs(),
          items: [{ label: title, href: href("/catalogue/:id", { id }), lang: documentLang(language) }],
          current: m.circulation_hold_short(),
        }}
      >
        <ErrorSummary title={m.circulation_to_correct()} errors={errors} />
        {done === "courriel" ? (
          <Notice tone="info" role="status" title={m.circulation_hold_mail_sent()}>
            <p>{m.circulation_hold_mail_sent_text()}</p>
          </Notice>
        ) : null}
        {done === "reserve" ? <Notice tone="success" role="status" title={m.circulation_hold_noted()} /> : null}
        {places.length === 0 ? (
          <p>{m.circulation_hold_nowhere()}</p>
        ) : done === null ? (
          <HoldForm
            places={places}
            account={account}
            typed={actionData?.typed ?? { centre: places[0]?.slug ?? "", name: "", email: "" }}
            errors={errors}
          />
        ) : null}
      </Page>
    </>
  )
}
