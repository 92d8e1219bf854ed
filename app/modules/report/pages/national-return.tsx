import { figureName, figureValue, withoutAny } from "#modules/activity/index.ts"
import { DownloadLinks, EmptyState, InlineLinks, Page, Table, yearLinks } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { ReturnLine } from "../domain/national-return.ts"
import { returnTotals } from "../domain/national-return.ts"
import { openReturn } from "../staff/open-return.server.ts"
import { askedHref } from "../ui/cell-view.tsx"
import { filterFor } from "../ui/filter-for.ts"
import type { Route } from "./+types/national-return"

export async function loader({ context, request }: Route.LoaderArgs) {
  return await openReturn(context, request)
}

export const handle = { hydrate: false }

export default function NationalReturn({ loaderData }: Route.ComponentProps) {
  const { year, years, slug, name, centres, lines } = loaderData
  const title = m.report_return_title()
  const to = (centre: string, of: number) => `${href("/travail/rapport/remontee")}?annee=${of}&centre=${centre}`
  const totals = returnTotals(lines)
  const rows = lines.map((line) => ({ ...line, slug, year }))
  return (
    <>
      <title>{`${title} ${year} – ${m.platform_site_name()}`}</title>
      <Page
        title={`${title} ${year}`}
        kicker={slug === "" ? m.report_return_network() : name}
        lead={m.report_return_lead()}
        breadcrumbs={{
          label: m.report_breadcrumbs(),
          items: [{ label: m.report_own_title(), href: href("/travail/rapport") }],
          current: title,
        }}
      >
        <InlineLinks label={m.report_years()} showLabel items={yearLinks(year, years, (of) => to(slug, of))} />
        <InlineLinks
          label={m.report_return_scope()}
          showLabel
          items={[
            { label: m.report_return_network(), href: to("", year), current: slug === "" },
            ...centres.map((one) => ({ label: one.name, href: to(one.slug, year), current: one.slug === slug })),
          ]}
        />
        {lines.length === 0 ? (
          <EmptyState title={m.report_return_empty({ year })}>
            <p>{m.report_return_empty_text()}</p>
          </EmptyState>
        ) : (
          <>
            <DownloadLinks
              label={m.report_downloads()}
              items={[
                {
                  label: m.report_tables(),
                  href: `${href("/travail/rapport/remontee.csv")}?annee=${year}&centre=${slug}`,
                  format: "CSV",
                },
              ]}
            />
            <Table
              id="remontee"
              caption={`${title} ${year}`}
              captionHidden
              rows={rows}
              rowKey={({ kind, theme }) => `${kind} ${theme}`}
              note={m.report_return_note()}
              columns={[
                {
                  key: "kind",
                  label: m.report_head_kind(),
                  rowHeader: true,
                  cell: ({ kindName }) => kindName,
                  total: m.report_total(),
                },
                { key: "theme", label: m.report_head_theme(), cell: ({ themeName }) => themeName, total: "" },
                {
                  key: "half-days",
                  label: figureName("demi-journees"),
                  numeric: true,
                  cell: halfDaysCell,
                  total: figureValue(totals.halfDays),
                },
                {
                  key: "activities",
                  label: figureName("activites"),
                  numeric: true,
                  cell: ({ activities }) => figureValue(activities),
                  total: figureValue(totals.activities),
                },
                {
                  key: "participants",
                  label: figureName("participants"),
                  numeric: true,
                  cell: ({ participants }) => figureValue(participants),
                  total: figureValue(totals.participants),
                },
                {
                  key: "hours",
                  label: figureName("heures-participants"),
                  numeric: true,
                  cell: ({ participantHours }) => figureValue(participantHours),
                  total: figureValue(totals.participantHours),
                },
              ]}
            />
          </>
        )}
      </Page>
    </>
  )
}

function halfDaysCell({ kind, theme, halfDays, slug, year }: ReturnLine & { slug: string; year: number }) {
  const asked = { figure: "demi-journees", filter: filterFor({ kinds: [kind], theme: theme || withoutAny }) }
  return <a href={askedHref(asked, { slug, year, opensRows: true })}>{figureValue(halfDays)}</a>
}
