import { Table } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

type Props = {
  id: string
  caption: string
  left: string
  right: string
  rows: readonly { label: string; left: string; right: string }[]
}

/** Two sheets side by side, field by field; those where neither says anything are left out. */
export function CompareTable({ id, caption, left, right, rows }: Props) {
  return (
    <Table
      id={id}
      caption={caption}
      rows={rows.filter((row) => row.left !== "" || row.right !== "")}
      rowKey={({ label }) => label}
      columns={[
        { key: "field", label: m.directory_compare_field(), rowHeader: true, cell: ({ label }) => label },
        { key: "left", label: left, cell: (row) => row.left },
        { key: "right", label: right, cell: (row) => row.right },
      ]}
    />
  )
}
