import type { Tx } from "#platform/db/index.server.ts"
import type { Cell } from "../domain/bpf.ts"
import { cellAddress, centsOf, peopleOf, trainersOf } from "../domain/bpf.ts"
import { f1Cells, f3Cells, f4Cells } from "../domain/bpf-rows.ts"
import { chargeLines, revenueLines } from "../domain/return-lines.ts"
import { yearlyReturn } from "../queries/yearly-return.server.ts"
import { cellName } from "../ui/bpf-words.ts"

/** Every figure of the return as its page prints it, cell by cell, with who the body is and what is amiss. */
export async function bpfFigures(tx: Tx, centreId: string, year: number) {
  const { trained, taught, money, ...rest } = await yearlyReturn(tx, centreId, year)
  const people = (cell: Cell) => ({
    cell,
    label: cellName(cell),
    value: peopleOf(cell, trained),
    strong: cell.line === "total",
  })
  const shown = ({ cell, value }: ReturnType<typeof people>) => cell.line !== "unknown" || value.people > 0
  const isEmpty = [trained, taught, money].every(({ length }) => length === 0)
  const amounts: Record<string, number> = {}
  for (const line of ["2", ...revenueLines, "total"] as const)
    amounts[cellAddress({ frame: "C", line })] = centsOf({ frame: "C", line }, money)
  for (const line of [...chargeLines, "total"] as const)
    amounts[cellAddress({ frame: "D", line })] = centsOf({ frame: "D", line }, money)
  return {
    body: rest.body,
    period: rest.period,
    note: rest.note,
    turnoverCents: rest.turnoverCents,
    checks: rest.checks,
    isEmpty,
    amounts,
    trainers: (["internal", "external", "unknown"] as const)
      .map((line) => ({ frame: "E", line }) as const)
      .map((cell) => ({ cell, label: cellName(cell), value: trainersOf(cell, taught), strong: false }))
      .filter(shown),
    f1: f1Cells.map(people).filter(shown),
    f2: [people({ frame: "F2", line: "total" })],
    f3: f3Cells.map(people),
    f4: f4Cells(trained).map(people).filter(shown),
    g: [people({ frame: "G", line: "total" })],
  }
}
