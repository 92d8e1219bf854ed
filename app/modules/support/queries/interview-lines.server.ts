import { personNames } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Interview } from "./list-interviews.server.ts"
import { listInterviews } from "./list-interviews.server.ts"
import { supportNames } from "./support-names.server.ts"

export interface InterviewLine extends Interview {
  person: string
  structure: string
  territory: string
  officer: string
}

/** The interviews of a list with the names of all that they refer to. */
export async function interviewLines(
  tx: Tx,
  filter: { centreId: string; year: number; text: string },
  page: number,
  perPage: number,
): Promise<{ total: number; lines: InterviewLine[] }> {
  const { lines, ...sums } = await listInterviews(tx, filter, page, perPage)
  const people = await personNames(
    tx,
    lines.flatMap(({ personId }) => personId ?? []),
  )
  const names = await supportNames(tx, {
    territories: lines.flatMap(({ territoryId }) => territoryId ?? []),
    structures: lines.flatMap(({ structureId }) => structureId ?? []),
    accounts: lines.flatMap(({ officerId }) => officerId ?? []),
  })
  return {
    ...sums,
    lines: lines.map((line) => ({
      ...line,
      person: people.get(line.personId ?? "")?.name ?? "",
      structure: names.structures([line.structureId ?? ""])[0] ?? "",
      territory: names.territory(line.territoryId),
      officer: names.accounts([line.officerId ?? ""])[0] ?? "",
    })),
  }
}
