import { DownloadLinks, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { openPublished } from "../staff/open-report.server.ts"
import { ReportBody } from "../ui/report-body.tsx"
import type { Route } from "./+types/report"

export async function loader({ context, params }: Route.LoaderArgs) {
  const { centre, figures, blocks, publishedAt, opensRows } = await openPublished(context, params.slug, params.annee)
  const { year, frozenAt, tables } = figures
  return {
    slug: centre.slug,
    name: centre.name,
    year,
    tables,
    blocks,
    opensRows,
    publishedOn: dateIn(publishedAt) ?? "",
    frozenOn: dateIn(frozenAt),
  }
}

export const handle = { hydrate: false, noSecret: true }

export default function Report({ loaderData }: Route.ComponentProps) {
  const { slug, name, year, tables, blocks, opensRows, publishedOn, frozenOn } = loaderData
  const title = m.report_title({ year })
  const parameters = { slug, annee: String(year) }
  return (
    <>
      <title>{`${title} – ${name}`}</title>
      <Page
        title={title}
        kicker={<a href={href("/centres/:slug", { slug })}>{name}</a>}
        lead={
          frozenOn === undefined
            ? m.report_lead({ date: formatDate(publishedOn, getLocale()) })
            : m.report_lead_frozen({
                date: formatDate(publishedOn, getLocale()),
                frozen: formatDate(frozenOn, getLocale()),
              })
        }
        breadcrumbs={{
          label: m.report_breadcrumbs(),
          items: [{ label: m.report_list_title(), href: href("/rapport") }],
          current: `${name}, ${year}`,
        }}
      >
        <DownloadLinks
          label={m.report_downloads()}
          items={[
            { label: m.report_whole(), href: href("/rapport/:slug/:annee/rapport.pdf", parameters), format: "PDF" },
            { label: m.report_tables(), href: href("/rapport/:slug/:annee/tableaux.xlsx", parameters), format: "XLSX" },
          ]}
        />
        {opensRows ? <Notice tone="info" title={m.report_rows_open()} /> : null}
        <ReportBody
          tables={tables}
          blocks={blocks}
          context={{ slug, year, opensRows }}
          pictureHref={(file) => href("/rapport/:slug/:annee/images/:file", { ...parameters, file })}
        />
      </Page>
    </>
  )
}
