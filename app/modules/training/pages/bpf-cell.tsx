import { read } from "#platform/db/index.server.ts"
import { DownloadLinks, EmptyState, Pagination, TableFrame } from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { notFound } from "#platform/http/index.server.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { readCell } from "../domain/bpf.ts"
import { permissions } from "../permissions.ts"
import { yearlyReturn } from "../queries/yearly-return.server.ts"
import { cellTable } from "../staff/cell-table.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { cellName } from "../ui/bpf-words.ts"
import { TrainingPage } from "../ui/training-page.tsx"
import type { Route } from "./+types/bpf-cell"

const perPage = 50

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, parameters } = await openTrainingPage(context, request, permissions["training.account"])
  const cell = readCell(params.cell) ?? notFound()
  const year = /^(19|20)\d\d$/.test(params.year) ? Number(params.year) : notFound()
  return await read(caller, async (tx) => {
    const { heads, rows, figures } = await cellTable(tx, cell, await yearlyReturn(tx, centre.id, year))
    const sums = Array.from({ length: figures }, (_, at) =>
      rows.reduce((sum, { cells }) => sum + Number(cells[heads.length - figures + at] ?? 0), 0),
    )
    const pages = Math.max(1, Math.ceil(rows.length / perPage))
    const page = Math.min(pages, pageAsked(parameters))
    return {
      slug: centre.slug,
      year,
      cell: params.cell,
      name: cellName(cell),
      heads,
      figures,
      sums,
      total: rows.length,
      page,
      pages,
      rows: rows.slice((page - 1) * perPage, page * perPage),
    }
  })
}

export const handle = { hydrate: false }

export default function BpfCell({ loaderData }: Route.ComponentProps) {
  const { slug, year, cell, name, heads, figures, sums, total, page, pages, rows } = loaderData
  const isFigure = (at: number) => at >= heads.length - figures
  const shown = (value: string | number) => (typeof value === "number" ? formatNumber(value, getLocale()) : value)
  return (
    <TrainingPage
      side="bpf"
      slug={slug}
      title={`${name} (${year})`}
      kicker={m.training_bpf_rows()}
      lead={m.training_rows_lead({ total })}
    >
      {rows.length === 0 ? (
        <EmptyState title={m.training_rows_none()}>
          <p>
            <a href={`${href("/travail/formations/bpf")}?centre=${slug}&annee=${year}`}>{m.training_back_to_bpf()}</a>
          </p>
        </EmptyState>
      ) : (
        <TableFrame id="lignes" caption={name} captionHidden>
          <thead>
            <tr>
              {heads.map((head, at) => (
                <th key={head} scope="col" className={isFigure(at) ? "numeric" : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, activityId, cells }) => (
              <tr key={key}>
                {cells.map((value, at) =>
                  at === 1 ? (
                    <th key={heads[at]} scope="row">
                      {activityId === null ? (
                        value
                      ) : (
                        <a href={`${href("/travail/activite/:id", { id: activityId })}?centre=${slug}`}>{value}</a>
                      )}
                    </th>
                  ) : (
                    <td key={heads[at]} className={isFigure(at) ? "numeric" : at === 0 ? "date" : undefined}>
                      {shown(value)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={heads.length - figures}>{m.training_total()}</td>
              {sums.map((sum, at) => (
                <td key={heads[heads.length - figures + at]} className="numeric">
                  {formatNumber(sum, getLocale())}
                </td>
              ))}
            </tr>
          </tfoot>
        </TableFrame>
      )}
      <Pagination
        label={m.training_pages()}
        current={page}
        total={pages}
        hrefOf={(other) =>
          `${href("/travail/formations/bpf/:year/:cell", { year: String(year), cell })}?centre=${slug}&page=${other}`
        }
        previousLabel={m.training_previous()}
        nextLabel={m.training_next()}
        pageLabel={(other) => m.training_page({ page: other })}
      />
      <DownloadLinks
        label={m.training_downloads()}
        items={[
          {
            label: "CSV",
            href: `${href("/travail/formations/bpf/:year/:cell/lignes.csv", { year: String(year), cell })}?centre=${slug}`,
          },
        ]}
      />
    </TrainingPage>
  )
}
