import { personNames } from "#modules/directory/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Cell } from "../domain/bpf.ts"
import { moneyBehind, taughtBehind, trainedBehind } from "../domain/bpf.ts"
import type { YearlyReturn } from "../queries/yearly-return.server.ts"
import { moneyLineName } from "../ui/bpf-words.ts"
import { categoryName } from "../ui/words.ts"

export interface CellTable {
  heads: string[]
  /** The cells of a row; `activityId` where it leads to. The two last are figures for people, the last for money. */
  rows: { key: string; activityId: string | null; cells: (string | number)[] }[]
  figures: number
}

/** The rows behind a cell of the return: they add up to it. */
export async function cellTable(tx: Tx, cell: Cell, facts: YearlyReturn): Promise<CellTable> {
  const titles = new Map(facts.activities.map((activity) => [activity.id, activity]))
  const date = (id: string) => formatDate(titles.get(id)?.firstOn ?? "", getLocale())
  const title = (id: string) => titles.get(id)?.title ?? ""
  if (cell.frame === "C" || cell.frame === "D")
    return {
      heads: [m.training_date(), m.training_party(), m.training_label(), m.training_line(), m.training_amount()],
      figures: 1,
      rows: moneyBehind(cell, facts.money).map(({ id, onDate, party, label, line, amountCents }) => ({
        key: id,
        activityId: null,
        cells: [
          formatDate(onDate, getLocale()),
          party,
          label,
          `${line.length > 2 ? "" : `${line}. `}${moneyLineName(line)}`,
          amountCents / 100,
        ],
      })),
    }
  if (cell.frame === "E") {
    const rows = taughtBehind(cell, facts.taught)
    const names = await personNames(
      tx,
      rows.map(({ personId }) => personId),
    )
    return {
      heads: [m.training_date(), m.training_action(), m.training_person(), m.training_field_hours()],
      figures: 1,
      rows: rows.map(({ activityId, personId, minutes }) => ({
        key: `${activityId} ${personId}`,
        activityId,
        cells: [
          date(activityId),
          title(activityId),
          names.get(personId)?.name ?? m.training_erased(),
          hoursOf(minutes),
        ],
      })),
    }
  }
  const remote = cell.frame === "F1" && cell.line === "remote"
  const rows = trainedBehind(cell, facts.trained) as YearlyReturn["trained"]
  const names = await personNames(
    tx,
    rows.flatMap(({ personId }) => personId ?? []),
  )
  return {
    heads: [
      m.training_date(),
      m.training_action(),
      m.training_trainee(),
      m.training_category(),
      m.training_field_nsf(),
      m.training_trainees(),
      m.training_field_hours(),
    ],
    figures: 2,
    rows: rows.map((row) => ({
      key: row.participationId,
      activityId: row.activityId,
      cells: [
        date(row.activityId),
        title(row.activityId),
        row.personId === null
          ? m.training_counted({ people: row.people })
          : (names.get(row.personId)?.name ?? m.training_erased()),
        row.category === null ? m.training_category_missing() : categoryName(row.category),
        row.nsf === "" ? "–" : row.nsf,
        remote ? row.remotePeople : row.people,
        hoursOf(remote ? row.remoteMinutes : row.minutes),
      ],
    })),
  }
}

function hoursOf(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100
}
