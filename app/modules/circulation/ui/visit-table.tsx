import { EmptyState, Section, Table } from "#platform/design/index.ts"
import { formatMinutes } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Visit } from "../domain/visit.ts"
import { GestureButton } from "./gesture-button.tsx"
import { halfName, structureKindName } from "./words.ts"

type Props = { visits: readonly Visit[]; date: string; caption: string }
type Row = Visit & { date: string }

/** The visits of a day, and how many people they are. */
export function VisitTable({ visits, date, caption }: Props) {
  const people = visits.reduce((sum, visit) => sum + visit.people, 0)
  return (
    <Section id="visites" title={caption}>
      {visits.length === 0 ? (
        <EmptyState title={m.circulation_room_nobody()}>
          <p>{m.circulation_room_nobody_text()}</p>
        </EmptyState>
      ) : (
        <Table
          id="visites-liste"
          caption={caption}
          captionHidden
          compact
          rows={visits.map((visit) => ({ ...visit, date }))}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "half",
              label: m.circulation_room_half(),
              cell: ({ half }) => halfName(half),
              total: m.circulation_total(),
            },
            { key: "who", label: m.circulation_column_who(), rowHeader: true, cell: whoCell },
            {
              key: "people",
              label: m.circulation_column_people(),
              numeric: true,
              cell: (visit) => visit.people,
              total: people,
            },
            {
              key: "minutes",
              label: m.circulation_column_minutes(),
              numeric: true,
              cell: ({ minutes }) => (minutes === null ? "" : formatMinutes(minutes, getLocale())),
            },
            { key: "actions", label: m.circulation_column_actions(), cell: withdrawCell },
          ]}
        />
      )}
    </Section>
  )
}

function whoCell({ id, structureKind, groupName, readerName, isNamed, byAppointment }: Row) {
  const name = isNamed ? (readerName ?? m.circulation_reader_erased()) : groupName
  const parts = [name, structureKindName(structureKind), byAppointment ? m.circulation_by_appointment() : ""]
  return <span id={`visite-${id}`}>{parts.filter(Boolean).join(", ")}</span>
}

function withdrawCell({ id, date }: Row) {
  return (
    <GestureButton name="withdraw" value={id} date={date} describedBy={`visite-${id}`}>
      {m.circulation_room_withdraw()}
    </GestureButton>
  )
}
