import { Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { StructureKind } from "../domain/structure-kind.ts"
import type { VisitFigures } from "../domain/visit.ts"
import type { Period } from "./period.ts"
import { periodName } from "./period.ts"
import { structureKindName } from "./words.ts"

type Props = { figures: readonly VisitFigures[]; by: Period["by"]; slug: string; caption: string }
type Row = VisitFigures & { by: Period["by"]; slug: string }

/** Visits by year, month or day; each line opens on what it is made of. */
export function FiguresTable({ figures, by, slug, caption }: Props) {
  return (
    <Table
      id="chiffres"
      caption={caption}
      captionHidden
      rows={figures.map((one) => ({ ...one, by, slug }))}
      rowKey={({ period }) => period}
      note={m.circulation_room_figures_note()}
      columns={[
        {
          key: "period",
          label: m.circulation_column_period(),
          rowHeader: true,
          date: true,
          cell: periodCell,
          total: m.circulation_total(),
        },
        ...figureColumns.map(({ key, label }) => ({
          key,
          label: label(),
          numeric: true,
          cell: (row: Row) => figure(row[key]),
          total: figure(figures.reduce((sum, one) => sum + one[key], 0)),
        })),
      ]}
    />
  )
}

export const figureColumns = [
  { key: "visits", label: m.circulation_column_visits },
  { key: "people", label: m.circulation_column_people },
  { key: "groups", label: m.circulation_column_groups },
  { key: "inGroups", label: m.circulation_column_in_groups },
  { key: "named", label: m.circulation_column_named },
  { key: "byAppointment", label: m.circulation_column_by_appointment },
] as const

function periodCell({ period, by, slug }: Row) {
  const address =
    by === "day"
      ? `${href("/travail/salle")}?centre=${slug}&date=${period}`
      : `${href("/travail/salle/chiffres")}?centre=${slug}&periode=${period}`
  return <a href={address}>{periodName(period)}</a>
}

type Kind = { structureKind: StructureKind; visits: number; people: number }

/** The same people by kind of public. */
export function KindsTable({ kinds }: { kinds: readonly Kind[] }) {
  return (
    <Table
      id="publics"
      caption={m.circulation_room_kinds()}
      rows={kinds}
      rowKey={({ structureKind }) => structureKind}
      columns={[
        {
          key: "kind",
          label: m.circulation_field_structure_kind(),
          rowHeader: true,
          cell: ({ structureKind }) => structureKindName(structureKind),
          total: m.circulation_total(),
        },
        {
          key: "visits",
          label: m.circulation_column_visits(),
          numeric: true,
          cell: ({ visits }) => figure(visits),
          total: figure(kinds.reduce((sum, one) => sum + one.visits, 0)),
        },
        {
          key: "people",
          label: m.circulation_column_people(),
          numeric: true,
          cell: ({ people }) => figure(people),
          total: figure(kinds.reduce((sum, one) => sum + one.people, 0)),
        },
      ]}
    />
  )
}

function figure(value: number): string {
  return formatNumber(value, getLocale())
}
