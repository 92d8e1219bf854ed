import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, EmptyState, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf, clientAddressContext } from "#platform/session/index.server.ts"
import { basketCookie, basketOf, readBasket } from "../domain/basket.ts"
import { shelfMarksLine } from "../domain/basket-line.ts"
import { changeBasket } from "../domain/change-basket.ts"
import { mailBasket } from "../operations/send-basket.server.ts"
import { basketRecords } from "../queries/basket-records.server.ts"
import { shelfMarksOf } from "../queries/shelf-marks.server.ts"
import { BasketList } from "../ui/basket-list.tsx"
import { BasketMailForm } from "../ui/basket-mail-form.tsx"
import { BasketTools } from "../ui/basket-tools.tsx"
import type { Route } from "./+types/basket"

export async function loader({ context, request }: Route.LoaderArgs) {
  const url = new URL(request.url)
  const shared = url.searchParams.has("n") ? readBasket(url.searchParams.get("n")) : null
  const own = basketOf(request.headers.get("cookie"))
  const { records, gone, marks } = await read(callerOf(context), async (tx) => {
    const found = await basketRecords(tx, shared ?? own)
    return {
      ...found,
      marks: await shelfMarksOf(
        tx,
        found.records.map(({ id }) => id),
      ),
    }
  })
  return {
    records: records.map(({ id, permanentId, description }) => ({
      permanentId,
      description,
      shelfMarks: shelfMarksLine(marks.get(id) ?? []),
    })),
    gone,
    shared,
    isSent: url.searchParams.get("fait") === "envoi",
    isFull: url.searchParams.get("fait") === "plein",
    back: url.pathname + url.search,
  }
}

/** Adds, takes out, empties or sends; without a script, each form comes back to where it stood. */
export async function action({ context, request }: Route.ActionArgs) {
  const fields = await readForm(request)
  const basket = basketOf(request.headers.get("cookie"))
  const email = field(fields, "email")
  if (field(fields, "faire") === "envoyer") {
    const ids = field(fields, "n") === "" ? basket : readBasket(field(fields, "n"))
    const sending = { email, ids, clientAddress: context.get(clientAddressContext) }
    const outcome = await mailBasket(callerOf(context), sending)
    if (outcome.kind === "done") throw redirect(`${href("/panier")}?fait=envoi`)
    if (outcome.kind === "invalid") return shownAgain({ email, errors: outcome.errors, problem: undefined })
    return shownAgain({ email, errors: undefined, problem: refusalSentence(outcome) })
  }
  const changed = changeBasket(basket, (name) => field(fields, name))
  const back = changed.left > 0 ? `${href("/panier")}?fait=plein` : placeToReturn(field(fields, "retour"), request.url)
  const cookie = basketCookie(changed.basket, { https: new URL(request.url).protocol === "https:" })
  throw redirect(back, { status: 303, headers: { "set-cookie": cookie } })
}

export const handle = { hydrate: false }

export default function Basket({ loaderData, actionData }: Route.ComponentProps) {
  const { records, gone, shared, isSent, isFull, back } = loaderData
  const title = shared === null ? m.catalogue_basket_title() : m.catalogue_basket_shared_title()
  const ids = records.map(({ permanentId }) => permanentId)
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex, nofollow" />
      <Page
        title={title}
        lead={records.length > 0 ? m.catalogue_basket_count({ count: records.length }) : undefined}
        aside={
          records.length > 0 ? (
            <>
              <BasketTools shared={shared === null ? null : ids} />
              <BasketMailForm shared={shared === null ? null : ids} answer={actionData} />
            </>
          ) : undefined
        }
        asideLabel={m.catalogue_basket_tools()}
      >
        {isSent && <Notice tone="success" role="status" title={m.catalogue_basket_sent()} />}
        {isFull && <Notice tone="warning" role="status" title={m.catalogue_basket_full()} />}
        {gone > 0 && <Notice tone="info" title={m.catalogue_basket_gone({ count: gone })} />}
        {records.length === 0 ? (
          <EmptyState
            title={m.catalogue_basket_empty_title()}
            actions={<ButtonLink href={href("/catalogue")}>{m.catalogue_basket_empty_action()}</ButtonLink>}
          >
            <p>{m.catalogue_basket_empty_text()}</p>
          </EmptyState>
        ) : (
          <BasketList records={records} shared={shared !== null} back={back} />
        )}
      </Page>
    </>
  )
}

/** Only a page of this site; the basket itself otherwise. */
function placeToReturn(typed: string, here: string): string {
  const url = URL.parse(typed, here)
  return typed.startsWith("/") && url !== null && url.origin === new URL(here).origin
    ? url.pathname + url.search + url.hash
    : href("/panier")
}
