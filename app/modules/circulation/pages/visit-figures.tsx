import { read } from "#platform/db/index.server.ts"
import { DownloadLinks, EmptyState, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { openDeskPage } from "../desk/open-page.server.ts"
import { permissions } from "../permissions.ts"
import { visitFigures, visitKinds } from "../queries/visits.server.ts"
import { CentreChoice } from "../ui/centre-choice.tsx"
import { periodName, periodOf } from "../ui/period.ts"
import { FiguresTable, KindsTable } from "../ui/visit-figures-tables.tsx"
import type { Route } from "./+types/visit-figures"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, desk, centres } = await openDeskPage(context, request, permissions["circulation.receive"])
  const period = periodOf(new URL(request.url).searchParams)
  return await read(caller, async (tx) => ({
    centres,
    slug: desk.slug,
    period,
    figures: await visitFigures(tx, desk.centreId, period.within, period.by),
    kinds: await visitKinds(tx, desk.centreId, period.within),
  }))
}

export const handle = { hydrate: false }

export default function VisitFigures({ loaderData: { centres, slug, period, figures, kinds } }: Route.ComponentProps) {
  const title =
    period.within === ""
      ? m.circulation_room_figures()
      : m.circulation_room_figures_of({ period: periodName(period.within) })
  const base = href("/travail/salle/chiffres")
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        breadcrumbs={{
          label: m.circulation_breadcrumbs(),
          items: [
            { label: m.circulation_room_title(), href: href("/travail/salle") },
            ...(period.within === "" ? [] : [{ label: m.circulation_room_figures(), href: `${base}?centre=${slug}` }]),
            ...(period.within.length === 7
              ? [
                  {
                    label: period.within.slice(0, 4),
                    href: `${base}?centre=${slug}&periode=${period.within.slice(0, 4)}`,
                  },
                ]
              : []),
          ],
          current: period.within === "" ? title : periodName(period.within),
        }}
      >
        <CentreChoice path={base} current={slug} centres={centres} />
        {figures.length === 0 ? (
          <EmptyState title={m.circulation_room_nobody()}>
            <p>{m.circulation_room_nobody_text()}</p>
          </EmptyState>
        ) : (
          <>
            <FiguresTable figures={figures} by={period.by} slug={slug} caption={title} />
            <KindsTable kinds={kinds} />
            <DownloadLinks
              label={m.circulation_downloads()}
              items={[
                {
                  label: title,
                  format: "CSV",
                  href: `${href("/travail/salle/chiffres.csv")}?centre=${slug}&periode=${period.within}`,
                },
              ]}
            />
          </>
        )}
      </Page>
    </>
  )
}
