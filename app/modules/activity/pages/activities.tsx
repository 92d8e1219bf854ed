import { yearOfPage } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import {
  ActiveFilters,
  Button,
  ButtonLink,
  EmptyState,
  FieldRow,
  Page,
  Pagination,
  SelectField,
  Table,
  TextField,
  Written,
} from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { activityKinds, statuses } from "../domain/kinds.ts"
import { ledgerYears } from "../queries/ledger-years.server.ts"
import type { ActivityLine } from "../queries/list-activities.server.ts"
import { listActivities } from "../queries/list-activities.server.ts"
import { openLedgerPage } from "../staff/open-page.server.ts"
import { CentreYear } from "../ui/centre-year.tsx"
import { figureValue, kindName, statusName } from "../ui/words.ts"
import type { Route } from "./+types/activities"

const perPage = 50

export async function loader({ context, request }: Route.LoaderArgs) {
  const opened = await openLedgerPage(context, request)
  const { caller, centre, centres, parameters } = opened
  const year = yearOfPage(opened)
  const page = pageAsked(parameters)
  const filter = {
    centreId: centre.id,
    year,
    kind: activityKinds.find((kind) => kind === parameters.get("nature")) ?? ("" as const),
    status: statuses.find((status) => status === parameters.get("etat")) ?? ("" as const),
    text: (parameters.get("q") ?? "").trim().slice(0, 200),
    funder: (parameters.get("financeur") ?? "").slice(0, 200) || undefined,
  }
  return await read(caller, async (tx) => ({
    slug: centre.slug,
    name: centre.shortName,
    centres,
    year,
    years: await ledgerYears(tx, centre.id, opened.today),
    page,
    filter,
    ...(await listActivities(tx, filter, page, perPage)),
  }))
}

export const handle = { hydrate: false }

export default function Activities({ loaderData }: Route.ComponentProps) {
  const { slug, name, centres, year, years, page, filter, total, lines } = loaderData
  const title = m.activity_list_title()
  const path = href("/travail/activite")
  const asked = { nature: filter.kind, etat: filter.status, q: filter.text }
  const kept = new URLSearchParams(filter.funder === undefined ? asked : { ...asked, financeur: filter.funder })
  const to = (centre: string, of: number, at = 1) => `${path}?centre=${centre}&annee=${of}&${kept}&page=${at}`
  return (
    <>
      <title>{`${title} ${year} – ${m.platform_site_name()}`}</title>
      <Page
        title={`${title} ${year}`}
        lead={m.activity_list_lead({ centre: name })}
        width="wide"
        actions={
          <>
            <ButtonLink href={`${href("/travail/activite/nouvelle")}?centre=${slug}`}>
              {m.activity_new_title()}
            </ButtonLink>
            <ButtonLink tone="secondary" href={`${href("/travail/activite/chiffres")}?centre=${slug}&annee=${year}`}>
              {m.activity_figures_title()}
            </ButtonLink>
          </>
        }
      >
        <CentreYear hrefOf={to} centre={slug} year={year} years={years} centres={centres} />
        <form action={path} method="get" className="form">
          <input type="hidden" name="centre" value={slug} />
          <input type="hidden" name="annee" value={year} />
          <FieldRow>
            <TextField name="q" label={m.activity_list_search()} value={filter.text} />
            <SelectField
              name="nature"
              label={m.activity_list_kind()}
              empty={filter.funder === undefined ? m.activity_list_all_but_room() : m.activity_list_all()}
              value={filter.kind}
              choices={activityKinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
            />
            <SelectField
              name="etat"
              label={m.activity_list_status()}
              empty={m.activity_list_all()}
              value={filter.status}
              choices={statuses.map((status) => ({ value: status, label: statusName(status) }))}
            />
          </FieldRow>
          {filter.funder === undefined ? null : <input type="hidden" name="financeur" value={filter.funder} />}
          <Button tone="secondary">{m.activity_list_filter()}</Button>
        </form>
        <ActiveFilters
          label={m.activity_list_filters()}
          items={
            filter.funder === undefined
              ? []
              : [
                  {
                    label: m.activity_list_funder({ name: filter.funder }),
                    href: `${path}?${new URLSearchParams({ centre: slug, annee: String(year), ...asked })}`,
                    removeLabel: m.activity_list_funder_remove(),
                  },
                ]
          }
        />
        {lines.length === 0 ? (
          <EmptyState title={m.activity_list_empty()}>
            <p>{m.activity_list_empty_text()}</p>
          </EmptyState>
        ) : (
          <Table
            id="registre"
            caption={m.activity_list_caption({ total, year })}
            rows={lines.map((line) => ({ ...line, slug }))}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "date",
                label: m.activity_column_date(),
                date: true,
                cell: ({ firstDate }) => formatDate(firstDate, getLocale()),
              },
              { key: "title", label: m.activity_column_title(), rowHeader: true, cell: titleCell },
              { key: "kind", label: m.activity_column_kind(), cell: ({ kind }) => kindName(kind) },
              { key: "status", label: m.activity_column_status(), cell: ({ status }) => statusName(status) },
              {
                key: "days",
                label: m.activity_column_days(),
                numeric: true,
                cell: ({ dayParts }) => shown(dayParts, 100),
              },
              {
                key: "people",
                label: m.activity_column_participants(),
                numeric: true,
                cell: ({ participants }) => shown(participants, 1),
              },
              {
                key: "hours",
                label: m.activity_column_hours(),
                numeric: true,
                cell: ({ participantMinutes }) => shown(participantMinutes, 60),
              },
            ]}
          />
        )}
        <Pagination
          label={m.activity_list_pages()}
          current={page}
          total={Math.ceil(total / perPage)}
          hrefOf={(other) => to(slug, year, other)}
          previousLabel={m.activity_previous()}
          nextLabel={m.activity_next()}
          pageLabel={(other) => m.activity_page({ page: other })}
        />
      </Page>
    </>
  )
}

function titleCell({ id, title, slug }: ActivityLine & { slug: string }) {
  return (
    <a href={`${href("/travail/activite/:id", { id })}?centre=${slug}`}>
      <Written>{title}</Written>
    </a>
  )
}

function shown(value: number | null, by: number): string {
  return value === null ? "–" : figureValue(value / by)
}
