import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, EmptyState, Notice, Page, Pagination, Table } from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, readForm, shownAgain } from "#platform/http/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { recheckLink } from "../operations/recheck-link.server.ts"
import { permissions } from "../permissions.ts"
import { cataloguingCentres } from "../queries/cataloguing-centres.server.ts"
import type { DeadLink } from "../queries/links.server.ts"
import { listDeadLinks } from "../queries/links.server.ts"
import { recordAddress } from "../ui/catalogue-address.ts"
import { editAddress } from "../ui/same-number.tsx"
import type { Route } from "./+types/dead-links"

const perPage = 50

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.catalogue"].allows(caller.actor)) return forbidden()
  const { searchParams } = new URL(request.url)
  const page = pageAsked(searchParams)
  return await read(caller, async (tx) => {
    const centres = (await cataloguingCentres(tx, caller)).map(({ id }) => id)
    const { total, links } = await listDeadLinks(tx, centres, { skip: (page - 1) * perPage, limit: perPage })
    return { total, links, page, pages: Math.max(1, Math.ceil(total / perPage)), isAsked: searchParams.has("essai") }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  const outcome = await recheckLink(caller, { url: field(await readForm(request), "url") })
  if (outcome.kind === "done") throw redirect(`${href("/travail/catalogue/liens")}?essai=1`)
  return shownAgain({ problem: outcome.kind === "refused" ? refusalSentence(outcome) : "" })
}

export const handle = { hydrate: false }

export default function DeadLinks({ loaderData, actionData }: Route.ComponentProps) {
  const { total, links, page, pages, isAsked } = loaderData
  return (
    <>
      <title>{`${m.catalogue_links_title()} – ${m.platform_site_name()}`}</title>
      <Page title={m.catalogue_links_title()} lead={m.catalogue_links_lead()}>
        {isAsked && <Notice tone="success" role="status" title={m.catalogue_links_again_done()} />}
        {actionData !== undefined && <Notice tone="error" role="alert" title={actionData.problem} />}
        {total === 0 ? (
          <EmptyState title={m.catalogue_links_none_title()}>
            <p>{m.catalogue_links_none_text()}</p>
          </EmptyState>
        ) : (
          <>
            <Table
              id="liens"
              caption={m.catalogue_links_count({ number: formatNumber(total, getLocale()) })}
              rows={links}
              rowKey={({ url }) => url}
              columns={[
                { key: "records", label: m.catalogue_links_column_records(), rowHeader: true, cell: recordLinks },
                { key: "address", label: m.catalogue_links_column_address(), cell: addressCell },
                { key: "why", label: m.catalogue_links_column_why(), cell: reasonWords },
                { key: "since", label: m.catalogue_links_column_since(), date: true, cell: sinceWords },
              ]}
            />
            <Pagination
              label={m.catalogue_links_pages()}
              current={page}
              total={pages}
              hrefOf={(wanted) => `${href("/travail/catalogue/liens")}?page=${wanted}`}
              previousLabel={m.catalogue_search_previous()}
              nextLabel={m.catalogue_search_next()}
              pageLabel={(number) => m.catalogue_search_page({ page: number })}
            />
          </>
        )}
      </Page>
    </>
  )
}

function recordLinks({ records }: DeadLink) {
  return (
    <ul className="font-normal">
      {records.map(({ permanentId, title }) => (
        <li key={permanentId}>
          <a href={recordAddress(permanentId)}>{title}</a>{" "}
          <a href={`${editAddress(permanentId)}#links.0.url`} aria-label={m.catalogue_links_mend_of({ title })}>
            {m.catalogue_links_mend()}
          </a>
        </li>
      ))}
    </ul>
  )
}

function addressCell({ url }: DeadLink) {
  return (
    <form method="post">
      <a href={url} rel="noreferrer" className="break-all">
        {url}
      </a>{" "}
      <input type="hidden" name="url" value={url} />
      <Button small tone="quiet">
        {m.catalogue_links_again()}
      </Button>
    </form>
  )
}

function reasonWords({ status, failure }: DeadLink): string {
  if (status !== null) return m.catalogue_links_status({ status })
  if (failure === "name_unknown") return m.catalogue_links_no_name()
  return failure === "address_private" ? m.catalogue_links_private() : m.catalogue_links_no_answer()
}

function sinceWords({ failingSince }: DeadLink): string {
  return failingSince === null ? "" : formatDate(dateIn(new Date(failingSince)), getLocale())
}
