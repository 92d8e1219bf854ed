import { read } from "#platform/db/index.server.ts"
import { yearAsked } from "#platform/http/asked.ts"
import { m } from "#platform/messages/index.ts"
import { lastClosedYear } from "../domain/accounting-year.ts"
import type { Cell } from "../domain/bpf.ts"
import { centsOf, peopleOf, trainersOf } from "../domain/bpf.ts"
import { f1Cells, f3Cells, f4Cells } from "../domain/bpf-rows.ts"
import { writeCsv } from "../domain/csv.ts"
import { revenueLines } from "../domain/return-lines.ts"
import { permissions } from "../permissions.ts"
import { bodyOf } from "../queries/body.server.ts"
import { yearlyReturn } from "../queries/yearly-return.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { cellName } from "../ui/bpf-words.ts"
import { csvFile } from "../ui/csv-file.ts"
import type { Route } from "./+types/bpf-csv"

/** The whole return, a cell a line: what one types into the administration's own form. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, parameters, today } = await openTrainingPage(
    context,
    request,
    permissions["training.account"],
  )
  const { year, facts } = await read(caller, async (tx) => {
    const asked = yearAsked(parameters, lastClosedYear(today, (await bodyOf(tx, centre.id)).yearStarts))
    return { year: asked, facts: await yearlyReturn(tx, centre.id, asked) }
  })
  const { trained, taught, money } = facts
  const amounts: Cell[] = [
    ...(["2", ...revenueLines, "total"] as const).map((line) => ({ frame: "C", line }) as const),
    ...(["total", "trainers", "services"] as const).map((line) => ({ frame: "D", line }) as const),
  ]
  const people: Cell[] = [
    ...f1Cells,
    { frame: "F2", line: "total" },
    ...f3Cells,
    ...f4Cells(trained),
    { frame: "G", line: "total" },
  ]
  const hoursOf = (minutes: number) => Math.round((minutes / 60) * 100) / 100
  const rows: (string | number)[][] = [
    ...amounts.map((cell) => [cellName(cell), "", "", centsOf(cell, money) / 100]),
    ...(["internal", "external", "unknown"] as const).map((line) => {
      const cell = { frame: "E", line } as const
      const value = trainersOf(cell, taught)
      return [cellName(cell), value.people, hoursOf(value.minutes), ""]
    }),
    ...people.map((cell) => {
      const value = peopleOf(cell, trained)
      return [cellName(cell), value.people, hoursOf(value.minutes), ""]
    }),
  ]
  const head = [m.training_line(), m.training_people(), m.training_field_hours(), m.training_amount()]
  return csvFile(`bpf-${year}.csv`, writeCsv([head, ...rows]))
}
