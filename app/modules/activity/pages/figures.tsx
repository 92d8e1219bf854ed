import { yearOfPage } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { DownloadLinks, InlineLinks, Page, Section, Stat, StatList } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { readQuestion } from "../domain/figure-question.ts"
import { permissions } from "../permissions.ts"
import { answerFigure, placeQuestion } from "../queries/answer-figure.server.ts"
import { ledgerYears } from "../queries/ledger-years.server.ts"
import { yearSummary } from "../queries/year-summary.server.ts"
import { openLedgerPage } from "../staff/open-page.server.ts"
import { CentreYear } from "../ui/centre-year.tsx"
import { figureHref } from "../ui/figure-href.ts"
import { SummaryTable } from "../ui/summary-table.tsx"
import { figureName, figureValue } from "../ui/words.ts"
import type { Route } from "./+types/figures"

const headline = ["activites", "heures", "personnes-differentes", "structures-differentes"] as const

export async function loader({ context, request }: Route.LoaderArgs) {
  const page = await openLedgerPage(context, request, permissions["activity.read-figures"])
  const { caller, centre, centres } = page
  const year = yearOfPage(page)
  const all = page.parameters.get("reseau") === "1"
  return await read(caller, async (tx) => {
    const question = readQuestion("activites", new URLSearchParams(), { year, centre: all ? "" : centre.slug })
    const placed = await placeQuestion(tx, question)
    const figures = []
    for (const figure of headline) {
      if (placed === undefined) continue
      const { value } = await answerFigure(tx, { ...placed, figure })
      figures.push({ figure, value })
    }
    return {
      all,
      slug: centre.slug,
      name: all ? m.activity_figures_network() : centre.shortName,
      centres,
      year,
      years: await ledgerYears(tx, all ? null : centre.id, page.today),
      question,
      figures,
      summary: await yearSummary(tx, year, placed?.centreId ?? null),
    }
  })
}

export const handle = { hydrate: false }

export default function Figures({ loaderData }: Route.ComponentProps) {
  const { all, slug, name, centres, year, years, question, figures, summary } = loaderData
  const title = m.activity_figures_title()
  const to = (centre: string, of: number, network = all) =>
    `${href("/travail/activite/chiffres")}?centre=${centre}&annee=${of}${network ? "&reseau=1" : ""}`
  return (
    <>
      <title>{`${title} ${year} – ${m.platform_site_name()}`}</title>
      <Page
        title={`${title} ${year}`}
        kicker={name}
        lead={m.activity_figures_lead()}
        breadcrumbs={{
          label: m.activity_breadcrumbs(),
          items: [
            { label: m.activity_list_title(), href: `${href("/travail/activite")}?centre=${slug}&annee=${year}` },
          ],
          current: title,
        }}
      >
        <CentreYear hrefOf={to} centre={slug} year={year} years={years} centres={centres} />
        <InlineLinks
          label={m.activity_figures_scope()}
          showLabel
          items={[
            { label: m.activity_figures_one_centre(), href: to(slug, year, false), current: !all },
            { label: m.activity_figures_network(), href: to(slug, year, true), current: all },
          ]}
        />
        <StatList label={m.activity_figures_title()}>
          {figures.map(({ figure, value }) => (
            <Stat
              key={figure}
              value={figureValue(value)}
              label={figureName(figure)}
              href={figureHref({ ...question, figure })}
            />
          ))}
        </StatList>
        <Section id="recapitulatif" title={m.activity_figures_summary({ year })}>
          <SummaryTable
            id="tableau-recapitulatif"
            caption={m.activity_figures_summary({ year })}
            question={question}
            rows={summary.rows}
            total={summary.total}
          />
          {all ? null : (
            <DownloadLinks
              label={m.activity_figures_downloads()}
              items={[
                {
                  label: m.activity_figures_pdf(),
                  href: `${href("/travail/activite/chiffres/recapitulatif.pdf")}?centre=${slug}&annee=${year}`,
                  format: "PDF",
                },
              ]}
            />
          )}
        </Section>
        {summary.others.length === 0 ? null : (
          <Section id="autres" title={m.activity_figures_others()}>
            <SummaryTable
              id="tableau-autres"
              caption={m.activity_figures_others()}
              question={question}
              rows={summary.others}
            />
          </Section>
        )}
      </Page>
    </>
  )
}
