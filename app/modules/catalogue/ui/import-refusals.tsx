import { DownloadLinks, Section, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { NotedRefusal } from "../domain/import-item.ts"
import { placeLabel, reasonSentence } from "./reason-sentence.ts"

type Props = {
  run: { id: string; refused: number }
  refusals: NotedRefusal[]
  /** The place in the file after which these are listed. */
  after: number
  hasMore: boolean
}

/** What did not come in: each with its place in the file and why; the file of them all beside. */
export function ImportRefusals({ run, refusals, after, hasMore }: Props) {
  if (run.refused === 0) return null
  const locale = getLocale()
  const last = refusals.at(-1)?.ordinal
  return (
    <Section
      id="refus"
      title={m.catalogue_import_refusals()}
      intro={<p>{m.catalogue_import_refusals_intro()}</p>}
      actions={
        <DownloadLinks
          label={m.catalogue_import_refusals_download()}
          items={[
            {
              label: m.catalogue_import_refusals_file(),
              format: "CSV",
              href: href("/travail/catalogue/imports/:run/refus.csv", { run: run.id }),
            },
          ]}
        />
      }
    >
      <Table
        id="refusals"
        caption={m.catalogue_import_refusals_file()}
        captionHidden
        rows={refusals}
        rowKey={(refusal) => String(refusal.ordinal)}
        note={shownOf({ shown: refusals.length, total: run.refused, after })}
        columns={[
          {
            key: "rank",
            label: m.catalogue_import_column_rank(),
            numeric: true,
            rowHeader: true,
            cell: ({ ordinal }) => formatNumber(ordinal, locale),
          },
          { key: "place", label: m.catalogue_import_column_place(), cell: ({ position }) => placeLabel(position) },
          { key: "reason", label: m.catalogue_import_column_reason(), cell: reasonCell },
        ]}
      />
      {hasMore && last !== undefined && (
        <p>
          <a href={`${href("/travail/catalogue/imports/:run", { run: run.id })}?apres=${last}#refus`}>
            {m.catalogue_import_refusals_after()}
          </a>
        </p>
      )}
    </Section>
  )
}

/** How many of a list too long for one page stand on this one. */
export function shownOf({ shown, total, after }: { shown: number; total: number; after: number }): string | undefined {
  if (shown === total) return undefined
  const locale = getLocale()
  const figures = { shown: formatNumber(shown, locale), total: formatNumber(total, locale) }
  if (after === 0) return m.catalogue_import_refusals_shown(figures)
  return m.catalogue_import_refusals_shown_after({ ...figures, after: formatNumber(after, locale) })
}

function reasonCell(refusal: NotedRefusal) {
  return (
    <>
      {reasonSentence(refusal)}
      {refusal.excerpt === "" ? null : <p className="text-soft text-sm break-all">{refusal.excerpt}</p>}
    </>
  )
}
