import { ButtonLink, DownloadLinks, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { openDraft } from "../staff/open-report.server.ts"
import { ReportBody } from "../ui/report-body.tsx"
import type { Route } from "./+types/draft"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { centre, figures, blocks } = await openDraft(context, request, params.annee)
  const { year, tables } = figures
  return { slug: centre.slug, name: centre.name, year, tables, blocks, frozen: figures.frozenAt !== undefined }
}

export const handle = { hydrate: false, noSecret: true }

export default function Draft({ loaderData }: Route.ComponentProps) {
  const { slug, name, year, tables, blocks, frozen } = loaderData
  const title = m.report_draft_title({ year })
  const annee = String(year)
  const search = `?centre=${slug}`
  const editor = href("/travail/rapport/:annee", { annee }) + search
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        kicker={name}
        breadcrumbs={{
          label: m.report_breadcrumbs(),
          items: [
            { label: m.report_own_title(), href: `${href("/travail/rapport")}${search}` },
            { label: String(year), href: editor },
          ],
          current: m.report_draft(),
        }}
        actions={
          <ButtonLink tone="secondary" href={editor}>
            {m.report_back_to_texts()}
          </ButtonLink>
        }
      >
        {frozen ? null : <Notice tone="warning" title={m.report_not_frozen_yet({ year })} />}
        <DownloadLinks
          label={m.report_downloads()}
          items={[
            {
              label: m.report_whole(),
              href: href("/travail/rapport/:annee/rapport.pdf", { annee }) + search,
              format: "PDF",
            },
            {
              label: m.report_tables(),
              href: href("/travail/rapport/:annee/tableaux.xlsx", { annee }) + search,
              format: "XLSX",
            },
          ]}
        />
        <ReportBody
          tables={tables}
          blocks={blocks}
          context={{ slug, year, opensRows: true }}
          pictureHref={(file) => href("/travail/rapport/:annee/images/:file", { annee, file }) + search}
        />
      </Page>
    </>
  )
}
