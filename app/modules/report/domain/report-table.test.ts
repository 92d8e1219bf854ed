import { expect, test } from "vitest"
import type { ReportTable } from "./report-table.ts"
import { withoutEmptyBefore } from "./report-table.ts"

const row = (key: string, value: number, before: number) => ({ key, name: key, cells: [{ value, before }, undefined] })
const table: ReportTable = {
  id: "t",
  title: "T",
  head: "H",
  columns: ["A", "B"],
  rows: [row("x", 3, 0), row("y", 1, 0)],
  total: [{ value: 4, before: 0 }, undefined],
}

test("the year before is left out where it counted nothing at all, and stands as soon as one figure of it counts", () => {
  const alone = withoutEmptyBefore(table)
  expect(alone.rows.flatMap(({ cells }) => cells.map((cell) => cell?.before))).toEqual(Array(4).fill(undefined))
  expect(alone.rows[0]?.cells[0]?.value).toBe(3)
  expect(alone.total?.[0]?.before).toBeUndefined()
  const known = { ...table, rows: [row("x", 3, 0), row("y", 1, 2)] }
  expect(withoutEmptyBefore(known)).toBe(known)
})
