import { Section, Table } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Hold } from "../domain/hold.ts"
import type { CopyInHand } from "./copy-in-hand.ts"
import { GestureButton } from "./gesture-button.tsx"
import type { HoldsOfCentre } from "./holds-of-centre.ts"
import { day } from "./words.ts"

type Row = { hold: Hold }

/** What stands on the shelves for somebody: a walk with a list in hand. */
export function ToFetchTable({ rows }: { rows: HoldsOfCentre["toFetch"] }) {
  if (rows.length === 0) return null
  return (
    <Section id="a-chercher" title={m.circulation_holds_to_fetch()}>
      <Table
        id="a-chercher-liste"
        caption={m.circulation_holds_to_fetch()}
        captionHidden
        rows={rows}
        rowKey={holdId}
        columns={[
          { key: "mark", label: m.circulation_column_shelf_mark(), cell: markCell },
          { key: "title", label: m.circulation_column_document(), rowHeader: true, cell: titleCell },
          { key: "for", label: m.circulation_column_for(), cell: nameCell },
          { key: "actions", label: m.circulation_column_actions(), cell: fetchedCell },
        ]}
      />
    </Section>
  )
}

/** What waits behind the desk. */
export function SetAsideTable({ rows }: { rows: HoldsOfCentre["setAside"] }) {
  if (rows.length === 0) return null
  return (
    <Section id="mis-de-cote" title={m.circulation_holds_set_aside()}>
      <Table
        id="mis-de-cote-liste"
        caption={m.circulation_holds_set_aside()}
        captionHidden
        rows={rows}
        rowKey={holdId}
        columns={[
          { key: "title", label: m.circulation_column_document(), rowHeader: true, cell: titleCell },
          { key: "for", label: m.circulation_column_for(), cell: toldCell },
          { key: "until", label: m.circulation_column_until(), date: true, cell: untilCell },
          { key: "actions", label: m.circulation_column_actions(), cell: withdrawCell },
        ]}
      />
    </Section>
  )
}

/** Who waits for what is out. */
export function WaitingTable({ rows }: { rows: HoldsOfCentre["waiting"] }) {
  if (rows.length === 0) return null
  return (
    <Section id="file" title={m.circulation_holds_waiting()}>
      <Table
        id="file-liste"
        caption={m.circulation_holds_waiting()}
        captionHidden
        rows={rows}
        rowKey={holdId}
        columns={[
          { key: "title", label: m.circulation_column_document(), rowHeader: true, cell: titleCell },
          { key: "for", label: m.circulation_column_for(), cell: nameCell },
          { key: "place", label: m.circulation_column_place(), numeric: true, cell: ({ place }) => place },
          {
            key: "due",
            label: m.circulation_column_due(),
            date: true,
            cell: ({ dueOn }) => (dueOn === null ? "" : day(dueOn)),
          },
          { key: "actions", label: m.circulation_column_actions(), cell: withdrawCell },
        ]}
      />
    </Section>
  )
}

function holdId({ hold }: Row): string {
  return hold.id
}

function titleCell({ hold }: Row) {
  return <span id={`reservation-${hold.id}`}>{hold.title}</span>
}

function nameCell({ hold }: Row) {
  return hold.name
}

function markCell({ copy }: { copy: CopyInHand }) {
  return [copy.shelfMark, copy.barcode].filter(Boolean).join(", ")
}

function untilCell({ hold, isOver }: HoldsOfCentre["setAside"][number]) {
  return (
    <>
      {day(hold.setAsideUntil ?? "")} {isOver ? <strong className="text-brick">{m.circulation_over()}</strong> : null}
    </>
  )
}

function toldCell({ hold, contact }: HoldsOfCentre["setAside"][number]) {
  const told =
    hold.email !== null
      ? m.circulation_hold_told({ email: hold.email })
      : contact === ""
        ? m.circulation_hold_to_tell_otherwise()
        : m.circulation_hold_to_tell({ contact })
  return (
    <>
      {hold.name} <div className="text-soft text-sm">{told}</div>
    </>
  )
}

function fetchedCell({ hold, copy }: HoldsOfCentre["toFetch"][number]) {
  return (
    <>
      <GestureButton name="fetched" value={copy.id} tone="secondary" describedBy={`reservation-${hold.id}`}>
        {m.circulation_hold_fetched()}
      </GestureButton>{" "}
      {withdrawCell({ hold })}
    </>
  )
}

function withdrawCell({ hold }: Row) {
  return (
    <GestureButton name="withdraw" value={hold.id} describedBy={`reservation-${hold.id}`}>
      {m.circulation_hold_withdraw()}
    </GestureButton>
  )
}
