import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { EmptyState, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { openDeskPage } from "../desk/open-page.server.ts"
import { returnCopy } from "../operations/return-copy.server.ts"
import { withdrawHold } from "../operations/withdraw-hold.server.ts"
import { holdsOfCentre } from "../queries/holds-of-centre.server.ts"
import { CentreChoice } from "../ui/centre-choice.tsx"
import { SetAsideTable, ToFetchTable, WaitingTable } from "../ui/hold-tables.tsx"
import type { Route } from "./+types/holds"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, desk, centres } = await openDeskPage(context, request)
  return { centres, slug: desk.slug, holds: await read(caller, (tx) => holdsOfCentre(tx, desk)) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, desk } = await openDeskPage(context, request)
  const fields = await readForm(request)
  const copyId = field(fields, "fetched")
  const holdId = field(fields, "withdraw")
  const outcome =
    copyId === ""
      ? await withdrawHold(caller, { centreId: desk.centreId, holdId })
      : await returnCopy(caller, { centreId: desk.centreId, copyId })
  if (outcome.kind === "done") throw redirect(`${href("/travail/reservations")}?centre=${desk.slug}`)
  return shownAgain({
    problem: outcome.kind === "refused" ? refusalSentence(outcome) : m.circulation_refused_hold_over(),
  })
}

export const handle = { hydrate: false }

export default function Holds({ loaderData: { centres, slug, holds }, actionData }: Route.ComponentProps) {
  const title = m.circulation_holds_title()
  const none = holds.toFetch.length + holds.setAside.length + holds.waiting.length === 0
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.circulation_holds_lead()}
        breadcrumbs={{
          label: m.circulation_breadcrumbs(),
          items: [{ label: m.circulation_desk_title(), href: href("/travail/pret") }],
          current: title,
        }}
      >
        <CentreChoice path={href("/travail/reservations")} current={slug} centres={centres} />
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {none ? (
          <EmptyState title={m.circulation_holds_none()}>
            <p>{m.circulation_holds_none_text()}</p>
          </EmptyState>
        ) : null}
        <ToFetchTable rows={holds.toFetch} />
        <SetAsideTable rows={holds.setAside} />
        <WaitingTable rows={holds.waiting} />
      </Page>
    </>
  )
}
