import { redirect } from "react-router"
import { attempt } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, EmptyState, Form, Notice, Page, Section, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { cancelOwnHold, linkOwnCard, renewOwnLoan } from "../operations/use-own-card.server.ts"
import { ownLoans } from "../queries/own-loans.server.ts"
import { OwnHoldTable, OwnLoanTable } from "../ui/own-loan-tables.tsx"
import type { Route } from "./+types/own-loans"

const cardLimit = { name: "card-account", attempts: 10, minutes: 60 }

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  const { actor } = caller
  if (actor.kind !== "account") return forbidden()
  return {
    ...(await read(caller, (tx) => ownLoans(tx, actor.accountId))),
    done: new URL(request.url).searchParams.has("fait"),
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (caller.actor.kind !== "account") return forbidden()
  const fields = await readForm(request)
  const [centreId = "", loanId = ""] = field(fields, "renew").split("_")
  const holdId = field(fields, "cancel")
  if (loanId === "" && holdId === "") {
    const minutes = await attempt([[cardLimit, caller.actor.accountId]])
    if (minutes !== undefined) return shownAgain({ problem: m.circulation_too_many({ minutes }) })
  }
  const outcome =
    loanId !== ""
      ? await renewOwnLoan(caller, { centreId, loanId })
      : holdId !== ""
        ? await cancelOwnHold(caller, { holdId })
        : await linkOwnCard(caller, { card: field(fields, "card") })
  if (outcome.kind === "done") throw redirect(`${href("/mes-prets")}?fait=1`)
  return shownAgain({
    problem: outcome.kind === "refused" ? refusalSentence(outcome) : m.circulation_refused_card_not_yours(),
  })
}

export const handle = { hydrate: false }

export default function OwnLoans({ loaderData: { cards, loans, holds, done }, actionData }: Route.ComponentProps) {
  const title = m.circulation_own_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={cards.map(({ card, centre }) => `${centre} – ${card}`).join(", ") || undefined}>
        {done && actionData === undefined ? (
          <Notice tone="success" role="status" title={m.circulation_saved()} />
        ) : null}
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {loans.length + holds.length === 0 ? (
          <EmptyState title={m.circulation_own_none()}>
            <p>{m.circulation_own_none_text()}</p>
          </EmptyState>
        ) : null}
        <OwnLoanTable loans={loans} />
        <OwnHoldTable holds={holds} />
        <Section id="carte" title={m.circulation_own_card()} intro={<p>{m.circulation_own_card_text()}</p>}>
          <Form>
            <TextField name="card" label={m.circulation_own_card_number()} autoComplete="off" size="short" />
            <Button>{m.circulation_own_card_link()}</Button>
          </Form>
        </Section>
      </Page>
    </>
  )
}
