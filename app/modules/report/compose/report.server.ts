import type { Tx } from "#platform/db/index.server.ts"
import type { ReportChapterKey } from "../domain/chapters.ts"
import { reportChapters } from "../domain/chapters.ts"
import type { ReportTable } from "../domain/report-table.ts"
import { isEmpty, withoutEmptyBefore } from "../domain/report-table.ts"
import { documentationTables } from "./documentation.ts"
import { lifeTables } from "./life.ts"
import { networkTables } from "./networks.ts"
import { observationTables } from "./observation.ts"
import type { ReportCentre, ReportSource } from "./source.server.ts"
import { loadSource } from "./source.server.ts"
import { studyTables } from "./studies.ts"
import { supportTables } from "./support.ts"
import { trainingTables } from "./training.ts"

export interface ReportFigures {
  centre: ReportCentre
  year: number
  frozenAt: Date | undefined
  tables: Record<ReportChapterKey, ReportTable[]>
}

/**
 * All tables of a centre's year, in the language of the running request. Call it as the installation: figures of people are counted
 * behind the wall, and nothing that comes out names anybody. Amounts of funders are for the staff alone.
 */
export async function composeReport(
  tx: Tx,
  centre: ReportCentre,
  year: number,
  { withAmounts = false } = {},
): Promise<ReportFigures> {
  const source = await loadSource(tx, centre, year)
  const made: Record<ReportChapterKey, (of: ReportSource) => ReportTable[]> = {
    introduction: () => [],
    networks: networkTables,
    training: trainingTables,
    support: supportTables,
    documentation: documentationTables,
    studies: studyTables,
    observation: observationTables,
    life: (of) => lifeTables(of, withAmounts),
    conclusion: () => [],
  }
  const tables = Object.fromEntries(
    reportChapters.map((chapter) => [
      chapter,
      made[chapter](source)
        .filter((table) => !isEmpty(table))
        .map(withoutEmptyBefore),
    ]),
  ) as ReportFigures["tables"]
  return { centre, year, frozenAt: source.frozenAt, tables }
}
