import { figureName, figureValue } from "#modules/activity/index.ts"
import { yearOfPage } from "#modules/centre/index.server.ts"
import { Lines } from "#platform/charts/lines.tsx"
import { read } from "#platform/db/index.server.ts"
import {
  ButtonLink,
  ChartFrame,
  InlineLinks,
  Page,
  Section,
  Stat,
  StatList,
  Table,
  yearLinks,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { sumOf } from "../domain/cube.ts"
import { runningTotal, sameDayBefore } from "../domain/running-total.ts"
import { permissions } from "../permissions.ts"
import { participantsByMonth } from "../queries/by-month.server.ts"
import { loadCube } from "../queries/load-cube.server.ts"
import { linesToCome, linesToValidate } from "../queries/planned-lines.server.ts"
import { countedYears } from "../queries/report-years.server.ts"
import { openReportPage } from "../staff/open-page.server.ts"
import { askedHref } from "../ui/cell-view.tsx"
import { dashboardLead } from "../ui/dashboard-lead.ts"
import { kindRows } from "../ui/kind-rows.ts"
import { KindsSoFar } from "../ui/kinds-so-far.tsx"
import { monthsChart } from "../ui/months-chart.ts"
import { PlannedSection } from "../ui/planned-section.tsx"
import type { Route } from "./+types/dashboard"

const headline = ["activites", "jours", "participants", "heures-participants"] as const
const daysAhead = 30

export async function loader({ context, request }: Route.LoaderArgs) {
  const page = await openReportPage(context, request, permissions["report.read"])
  const { caller, centre, centres, today } = page
  const year = yearOfPage(page)
  const running = year === Number(today.slice(0, 4))
  const until = running ? today : undefined
  return await read(caller, async (tx) => {
    const now = await loadCube(tx, { centreId: centre.id, year, until })
    const before = await loadCube(tx, {
      centreId: centre.id,
      year: year - 1,
      until: until === undefined ? undefined : sameDayBefore(until),
    })
    return {
      slug: centre.slug,
      name: centre.shortName,
      centres,
      year,
      years: [...(await countedYears(tx, centre.id)), Number(today.slice(0, 4))],
      until,
      now: sumOf(now),
      before: sumOf(before),
      kinds: kindRows(now, before),
      months: runningTotal(
        await participantsByMonth(tx, centre.id, year),
        running ? Number(today.slice(5, 7)) : 12,
      ).filter(Number.isFinite),
      monthsBefore: runningTotal(await participantsByMonth(tx, centre.id, year - 1)),
      // What waits today has no place in a year that is over.
      waiting: running
        ? {
            toValidate: await linesToValidate(tx, centre.id, today),
            toCome: await linesToCome(tx, centre.id, today, daysAhead),
          }
        : undefined,
    }
  })
}

export const handle = { hydrate: false }

export default function Dashboard({ loaderData }: Route.ComponentProps) {
  const { slug, name, centres, year, years, until, now, before, kinds, months, monthsBefore, waiting } = loaderData
  const title = m.report_dashboard_title()
  const to = (centre: string, of: number) => `${href("/travail/tableau-de-bord")}?centre=${centre}&annee=${of}`
  const context = { slug, year, opensRows: true }
  const compared = before.activites > 0
  const chart = monthsChart(year, months, monthsBefore)
  return (
    <>
      <title>{`${title} ${year} – ${m.platform_site_name()}`}</title>
      <Page
        title={`${title} ${year}`}
        kicker={name}
        lead={dashboardLead(year, until, compared)}
        actions={
          <ButtonLink
            tone="secondary"
            href={`${href("/travail/rapport/:annee", { annee: String(year) })}?centre=${slug}`}
          >
            {m.report_title({ year })}
          </ButtonLink>
        }
      >
        {centres.length < 2 ? null : (
          <InlineLinks
            label={m.report_centre_choice()}
            showLabel
            items={centres.map((one) => ({ label: one.name, href: to(one.slug, year), current: one.slug === slug }))}
          />
        )}
        <InlineLinks label={m.report_years()} showLabel items={yearLinks(year, years, (of) => to(slug, of))} />
        <StatList label={title}>
          {headline.map((figure) => (
            <Stat
              key={figure}
              value={figureValue(now[figure])}
              label={figureName(figure)}
              href={askedHref({ figure, filter: "" }, context)}
              note={compared ? m.report_cell_before({ year: year - 1, value: figureValue(before[figure]) }) : undefined}
            />
          ))}
        </StatList>
        {waiting === undefined ? null : (
          <>
            <PlannedSection
              id="a-valider"
              title={m.report_to_validate()}
              none={m.report_nothing_to_validate()}
              planned={waiting.toValidate}
              slug={slug}
            />
            <PlannedSection
              id="a-venir"
              title={m.report_to_come({ days: daysAhead })}
              none={m.report_nothing_to_come()}
              planned={waiting.toCome}
              slug={slug}
            />
          </>
        )}
        <Section id="natures" title={m.report_by_kind()}>
          <KindsSoFar rows={kinds} context={context} compared={compared} />
        </Section>
        <ChartFrame
          id="cumul"
          title={chart.title}
          description={chart.description}
          source={m.report_chart_source({ year })}
          tableLabel={m.report_same_figures()}
          table={
            <Table
              id="mois"
              caption={chart.title}
              captionHidden
              compact
              rows={chart.groups}
              rowKey={({ label }) => label}
              columns={[
                { key: "month", label: m.report_head_month(), rowHeader: true, cell: ({ label }) => label },
                ...chart.series.map((series, at) => ({
                  key: series,
                  label: series,
                  numeric: true,
                  cell: ({ values }: (typeof chart.groups)[number]) => values[at]?.text,
                })),
              ]}
            />
          }
        >
          <Lines {...chart} />
        </ChartFrame>
      </Page>
    </>
  )
}
