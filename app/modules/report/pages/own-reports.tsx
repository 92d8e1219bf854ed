import { read } from "#platform/db/index.server.ts"
import { InlineLinks, Page, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { ReportYear } from "../queries/report-years.server.ts"
import { reportYears } from "../queries/report-years.server.ts"
import { openReportPage } from "../staff/open-page.server.ts"
import type { Route } from "./+types/own-reports"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres, today } = await openReportPage(context, request)
  const years = await read(caller, (tx) => reportYears(tx, centre.id, Number(today.slice(0, 4))))
  return { slug: centre.slug, name: centre.shortName, centres, years }
}

export const handle = { hydrate: false }

export default function OwnReports({ loaderData: { slug, name, centres, years } }: Route.ComponentProps) {
  const title = m.report_own_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} kicker={name} lead={m.report_own_lead()}>
        {centres.length < 2 ? null : (
          <InlineLinks
            label={m.report_centre_choice()}
            showLabel
            items={centres.map((centre) => ({
              label: centre.name,
              href: `${href("/travail/rapport")}?centre=${centre.slug}`,
              current: centre.slug === slug,
            }))}
          />
        )}
        <Table
          id="annees"
          caption={m.report_own_years()}
          rows={years.map((year) => ({ ...year, slug }))}
          rowKey={({ year }) => String(year)}
          columns={[
            {
              key: "year",
              label: m.report_head_year(),
              rowHeader: true,
              cell: yearCell,
            },
            {
              key: "activities",
              label: m.report_own_activities(),
              numeric: true,
              cell: ({ activities }) => activities,
            },
            { key: "texts", label: m.report_own_texts(), numeric: true, cell: ({ texts }) => texts },
            { key: "frozen", label: m.report_own_frozen(), cell: ({ frozenOn }) => dayOrNo(frozenOn) },
            {
              key: "published",
              label: m.report_own_published(),
              cell: publishedCell,
            },
          ]}
        />
      </Page>
    </>
  )
}

type Row = ReportYear & { slug: string }

function yearCell({ year, slug }: Row) {
  return <a href={`${href("/travail/rapport/:annee", { annee: String(year) })}?centre=${slug}`}>{year}</a>
}

function publishedCell({ year, slug, publishedOn }: Row) {
  if (publishedOn === undefined) return m.report_no()
  return <a href={href("/rapport/:slug/:annee", { slug, annee: String(year) })}>{dayOrNo(publishedOn)}</a>
}

function dayOrNo(date: string | undefined): string {
  return date === undefined ? m.report_no() : formatDate(date, getLocale())
}
