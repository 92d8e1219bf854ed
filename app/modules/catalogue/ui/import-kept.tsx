import { Section, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { KeptRecord } from "../domain/import-item.ts"
import { recordAddress } from "./catalogue-address.ts"
import { fieldLabel } from "./field-text.ts"
import { shownOf } from "./import-refusals.tsx"

type Props = { run: { id: string }; kept: KeptRecord[]; total: number; after: number; hasMore: boolean }

/** Records changed here since they came in: each with its link and the fields that the file did not overwrite. */
export function ImportKept({ run, kept, total, after, hasMore }: Props) {
  if (kept.length === 0) return null
  const locale = getLocale()
  const last = kept.at(-1)?.ordinal
  return (
    <Section id="gardees" title={m.catalogue_import_kept()} intro={<p>{m.catalogue_import_kept_intro()}</p>}>
      <Table
        id="kept"
        caption={m.catalogue_import_kept()}
        captionHidden
        rows={kept}
        rowKey={({ ordinal }) => String(ordinal)}
        note={shownOf({ shown: kept.length, total, after })}
        columns={[
          {
            key: "rank",
            label: m.catalogue_import_column_rank(),
            numeric: true,
            cell: ({ ordinal }) => formatNumber(ordinal, locale),
          },
          {
            key: "record",
            label: m.catalogue_import_column_record(),
            rowHeader: true,
            cell: recordCell,
          },
          {
            key: "fields",
            label: m.catalogue_import_column_kept(),
            cell: ({ fields }) => new Intl.ListFormat(locale).format(fields.map(fieldLabel)),
          },
        ]}
      />
      {hasMore && last !== undefined && (
        <p>
          <a href={`${href("/travail/catalogue/imports/:run", { run: run.id })}?gardees=${last}#gardees`}>
            {m.catalogue_import_refusals_after()}
          </a>
        </p>
      )}
    </Section>
  )
}

function recordCell({ permanentId, title }: KeptRecord) {
  return <a href={recordAddress(permanentId)}>{title}</a>
}
