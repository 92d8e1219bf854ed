import { kindLabel, recordKinds } from "#modules/catalogue/index.ts"
import { Section, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatQuantity } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Acquisition, Weeding } from "../domain/acquisition-and-weeding.ts"
import { GestureButton } from "./gesture-button.tsx"
import { destinationName, reasonName, wayName } from "./holdings-words.ts"
import { day } from "./words.ts"

/** What came in during the year, with how many and how much. */
export function AcquisitionTable({ acquisitions }: { acquisitions: readonly Acquisition[] }) {
  const cents = acquisitions.reduce((sum, { priceCents }) => sum + (priceCents ?? 0), 0)
  return (
    <Section id="acquisitions" title={m.circulation_acquisitions_count({ count: acquisitions.length })}>
      {acquisitions.length === 0 ? (
        <p>{m.circulation_acquisitions_none()}</p>
      ) : (
        <Table
          id="acquisitions-liste"
          caption={m.circulation_acquisitions()}
          captionHidden
          rows={acquisitions}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "on",
              label: m.circulation_column_date(),
              date: true,
              cell: ({ on }) => day(on),
              total: m.circulation_total(),
            },
            { key: "title", label: m.circulation_column_document(), rowHeader: true, cell: titleCell },
            { key: "kind", label: m.circulation_rules_kind(), cell: ({ documentKind }) => kindName(documentKind) },
            { key: "way", label: m.circulation_acquisition_way(), cell: ({ way }) => wayName(way) },
            { key: "supplier", label: m.circulation_acquisition_supplier(), cell: ({ supplier }) => supplier },
            {
              key: "price",
              label: m.circulation_acquisition_price(),
              numeric: true,
              cell: priceCell,
              total: euros(cents),
            },
            { key: "actions", label: m.circulation_column_actions(), cell: removeCell },
          ]}
        />
      )}
    </Section>
  )
}

/** What left during the year, and why. */
export function WeedingTable({ weedings }: { weedings: readonly Weeding[] }) {
  return (
    <Section id="retraits" title={m.circulation_weedings_count({ count: weedings.length })}>
      {weedings.length === 0 ? (
        <p>{m.circulation_weedings_none()}</p>
      ) : (
        <Table
          id="retraits-liste"
          caption={m.circulation_weedings()}
          captionHidden
          rows={weedings}
          rowKey={({ id }) => id}
          columns={[
            { key: "on", label: m.circulation_column_date(), date: true, cell: ({ on }) => day(on) },
            { key: "title", label: m.circulation_column_document(), rowHeader: true, cell: titleCell },
            { key: "mark", label: m.circulation_column_shelf_mark(), cell: ({ mark }) => mark },
            { key: "kind", label: m.circulation_rules_kind(), cell: ({ documentKind }) => kindName(documentKind) },
            { key: "reason", label: m.circulation_weeding_reason(), cell: ({ reason }) => reasonName(reason) },
            {
              key: "destination",
              label: m.circulation_weeding_destination(),
              cell: ({ destination }) => destinationName(destination),
            },
          ]}
        />
      )}
    </Section>
  )
}

function titleCell({ id, title, permanentId }: Acquisition | Weeding) {
  if (permanentId === null) return <span id={`document-${id}`}>{title}</span>
  return (
    <a id={`document-${id}`} href={href("/catalogue/:id", { id: permanentId })}>
      {title}
    </a>
  )
}

function priceCell({ priceCents }: Acquisition) {
  return priceCents === null ? "" : euros(priceCents)
}

function removeCell({ id }: Acquisition) {
  return (
    <GestureButton name="remove" value={id} describedBy={`document-${id}`}>
      {m.circulation_holdings_erase()}
    </GestureButton>
  )
}

/** The name of a kind of document kept as a text. */
export function kindName(documentKind: string): string {
  const kind = recordKinds.find((known) => known === documentKind)
  return kind === undefined ? documentKind : kindLabel(kind)
}

function euros(cents: number): string {
  return formatQuantity(cents / 100, getLocale(), { style: "currency", currency: "EUR" })
}
