import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, EmptyState, Notice, Page, Pagination, Table } from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { forbidden } from "#platform/http/index.server.ts"
import { formatNumber, formatPercent } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { isPermanentId } from "../domain/permanent-id.ts"
import type { RecordKind } from "../domain/record-description.ts"
import { permissions } from "../permissions.ts"
import type { ListedDuplicate, NamedRecord } from "../queries/duplicates.server.ts"
import { countDuplicates, listDuplicates } from "../queries/duplicates.server.ts"
import { recordAddress } from "../ui/catalogue-address.ts"
import { duplicateReason } from "../ui/duplicate-reason.ts"
import { kindLabel } from "../ui/labels.ts"
import type { Route } from "./+types/duplicates"

const perPage = 50

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.merge"].allows(caller.actor)) return forbidden()
  const { searchParams } = new URL(request.url)
  return await read(caller, async (tx) => {
    const total = await countDuplicates(tx)
    const pages = Math.max(1, Math.ceil(total / perPage))
    const page = Math.min(pages, pageAsked(searchParams))
    const pairs = await listDuplicates(tx, { offset: (page - 1) * perPage, limit: perPage })
    const given = searchParams.get("notice") ?? ""
    const stays = isPermanentId(given) ? given : null
    return { total, page, pages, pairs, done: searchParams.get("fait"), stays }
  })
}

export const handle = { hydrate: false }

export default function Duplicates({ loaderData: { total, page, pages, pairs, done, stays } }: Route.ComponentProps) {
  const locale = getLocale()
  return (
    <>
      <title>{`${m.catalogue_duplicates_title()} – ${m.platform_site_name()}`}</title>
      <Page title={m.catalogue_duplicates_title()} lead={m.catalogue_duplicates_lead()}>
        {done === "fusion" && (
          <Notice
            tone="success"
            role="status"
            title={m.catalogue_pair_merged_title()}
            actions={
              stays === null ? undefined : (
                <ButtonLink tone="secondary" small href={recordAddress(stays)}>
                  {m.catalogue_pair_settled_successor()}
                </ButtonLink>
              )
            }
          />
        )}
        {done === "deux" && <Notice tone="success" role="status" title={m.catalogue_pair_apart_title()} />}
        {total === 0 ? (
          <EmptyState title={m.catalogue_duplicates_none_title()}>
            <p>{m.catalogue_duplicates_none_text()}</p>
          </EmptyState>
        ) : (
          <>
            <Table
              id="paires"
              caption={m.catalogue_duplicates_count({ count: total, number: formatNumber(total, locale) })}
              rows={pairs}
              rowKey={({ one, other }) => `${one.permanentId}-${other.permanentId}`}
              columns={[
                { key: "pair", label: m.catalogue_duplicates_column_pair(), rowHeader: true, cell: bothRecords },
                {
                  key: "why",
                  label: m.catalogue_duplicates_column_why(),
                  cell: ({ reasons }) => reasons.map(duplicateReason).join(", "),
                },
                {
                  key: "likeness",
                  label: m.catalogue_duplicates_column_likeness(),
                  numeric: true,
                  cell: ({ likeness }) => formatPercent(likeness / 100, locale, 0),
                },
                { key: "compare", label: m.catalogue_duplicates_compare(), cell: compareLink },
              ]}
            />
            <Pagination
              label={m.catalogue_duplicates_table()}
              current={page}
              total={pages}
              hrefOf={(wanted) => `${href("/travail/catalogue/doublons")}?page=${wanted}`}
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

function bothRecords({ one, other }: ListedDuplicate) {
  return (
    <ul className="font-normal">
      {[one, other].map((record) => (
        <li key={record.permanentId}>
          <a href={recordAddress(record.permanentId)}>{record.title}</a>{" "}
          <span className="text-soft text-sm">{factsOf(record)}</span>
        </li>
      ))}
    </ul>
  )
}

function factsOf({ kind, year, centres }: NamedRecord): string {
  const held = m.catalogue_duplicates_centres({ count: centres })
  return [kindLabel(kind as RecordKind), year, held].filter((part) => part !== null).join(", ")
}

function compareLink({ one, other }: ListedDuplicate) {
  const ids = { one: one.permanentId, other: other.permanentId }
  return (
    <a
      href={href("/travail/catalogue/doublons/:one/:other", ids)}
      aria-label={`${m.catalogue_duplicates_compare()} – ${one.title}`}
    >
      {m.catalogue_duplicates_compare()}
    </a>
  )
}
