import { Table, Written } from "#platform/design/index.ts"
import { formatMinutes, formatTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { TimedItem } from "../domain/agenda.ts"

/** An agenda as one reads and prints it: when, what, who opens. */
export function AgendaList({ items }: { items: readonly TimedItem[] }) {
  return (
    <Table
      id="ordre-du-jour-liste"
      caption={m.networks_agenda()}
      captionHidden
      rows={items}
      rowKey={(_, at) => String(at)}
      columns={[
        {
          key: "starts",
          label: m.networks_column_hour(),
          cell: ({ starts }) => (starts === "" ? "" : formatTime(starts, getLocale())),
        },
        {
          key: "title",
          label: m.networks_column_item(),
          rowHeader: true,
          cell: titleCell,
        },
        { key: "who", label: m.networks_column_presenter(), cell: ({ presenter }) => presenter },
        {
          key: "minutes",
          label: m.networks_column_length(),
          numeric: true,
          cell: ({ minutes }) => formatMinutes(minutes, getLocale()),
        },
      ]}
    />
  )
}

function titleCell({ title }: { title: string }) {
  return <Written>{title}</Written>
}
