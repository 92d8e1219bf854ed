import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, EmptyState, Notice, Page, Pagination, SearchBox, Table } from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { heading } from "../domain/authority-name.ts"
import { tellAuthoritiesApart } from "../operations/tell-authorities-apart.server.ts"
import { permissions } from "../permissions.ts"
import type { NearPair } from "../queries/near-authorities.server.ts"
import { nearAuthorities } from "../queries/near-authorities.server.ts"
import { authorityAddress } from "../ui/authority-address.ts"
import { recordsOf } from "../ui/authority-list.tsx"
import type { Route } from "./+types/near-authorities"

const perPage = 50

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.authorities"].allows(caller.actor)) return forbidden()
  const { searchParams } = new URL(request.url)
  const page = pageAsked(searchParams)
  return await read(caller, async (tx) => {
    const { total, pairs } = await nearAuthorities(tx, { skip: (page - 1) * perPage, limit: perPage })
    return { total, pairs, page, pages: Math.max(1, Math.ceil(total / perPage)), isApart: searchParams.has("deux") }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  const fields = await readForm(request)
  const outcome = await tellAuthoritiesApart(caller, {
    oneId: field(fields, "oneId"),
    otherId: field(fields, "otherId"),
  })
  if (outcome.kind === "done") throw redirect(`${href("/travail/catalogue/autorites")}?deux=1`)
  return shownAgain({
    problem: outcome.kind === "refused" ? refusalSentence(outcome) : m.platform_error_not_understood(),
  })
}

export const handle = { hydrate: false }

export default function NearAuthorities({ loaderData, actionData }: Route.ComponentProps) {
  const { total, pairs, page, pages, isApart } = loaderData
  const title = m.catalogue_authorities_work_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={m.catalogue_authorities_work_lead()}>
        {isApart && actionData === undefined && (
          <Notice tone="success" role="status" title={m.catalogue_authorities_apart_done()} />
        )}
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        <SearchBox
          id="authority-search"
          action={href("/catalogue/auteurs")}
          label={m.catalogue_authorities_search()}
          placeholder={m.catalogue_authorities_placeholder()}
          button={m.catalogue_search_button()}
        />
        {total === 0 ? (
          <EmptyState title={m.catalogue_authorities_near_none_title()}>
            <p>{m.catalogue_authorities_near_none_text()}</p>
          </EmptyState>
        ) : (
          <>
            <Table
              id="proches"
              caption={m.catalogue_authorities_near_count({ count: total, number: formatNumber(total, getLocale()) })}
              rows={pairs}
              rowKey={({ one, other }) => `${one.id}-${other.id}`}
              columns={[
                {
                  key: "one",
                  label: m.catalogue_authorities_near_one(),
                  rowHeader: true,
                  cell: oneSide,
                },
                {
                  key: "other",
                  label: m.catalogue_authorities_near_other(),
                  cell: otherSide,
                },
                { key: "do", label: m.catalogue_authorities_near_do(), cell: Gestures },
              ]}
            />
            <Pagination
              label={m.catalogue_authorities_pages()}
              current={page}
              total={pages}
              hrefOf={(wanted) => `${href("/travail/catalogue/autorites")}?page=${wanted}`}
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

const oneSide = ({ one }: NearPair) => <Side side={one} />
const otherSide = ({ other }: NearPair) => <Side side={other} />

function Side({ side }: { side: NearPair["one"] }) {
  return (
    <span className="font-normal">
      <a href={authorityAddress(side.id)}>{heading(side)}</a>{" "}
      <span className="text-soft text-sm">{recordsOf(side.records)}</span>
    </span>
  )
}

function Gestures({ one, other }: NearPair) {
  // The one with fewer records goes into the other.
  const [gone, stays] = one.records <= other.records ? [one, other] : [other, one]
  const compare = `${href("/travail/catalogue/autorites/:id/fusion", { id: gone.id })}?avec=${stays.id}`
  return (
    <form method="post" className="flex flex-wrap items-baseline gap-3">
      <a href={compare} aria-label={`${m.catalogue_duplicates_compare()} – ${heading(one)}`}>
        {m.catalogue_duplicates_compare()}
      </a>
      <input type="hidden" name="oneId" value={one.id} />
      <input type="hidden" name="otherId" value={other.id} />
      <Button small tone="quiet">
        {m.catalogue_authorities_apart()}
      </Button>
    </form>
  )
}
