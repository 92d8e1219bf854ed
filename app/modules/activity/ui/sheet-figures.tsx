import { Stat, StatList } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { SheetTally } from "../domain/find-activity.ts"
import { figureName, figureValue } from "./words.ts"

/** What an activity counts for, year by year. */
export function SheetFigures({ tallies }: { tallies: readonly SheetTally[] }) {
  if (tallies.length === 0) return <p>{m.activity_sheet_count_none()}</p>
  return tallies.map((tally) => (
    <StatList key={tally.year} label={m.activity_sheet_count_year({ year: tally.year })}>
      <Stat
        value={figureValue(tally.dayParts / 100)}
        label={figureName("jours")}
        note={m.activity_sheet_count_year({ year: tally.year })}
      />
      <Stat value={figureValue(tally.halfDays)} label={figureName("demi-journees")} />
      <Stat value={figureValue(tally.minutes / 60)} label={figureName("heures")} />
      <Stat value={figureValue(tally.participants)} label={figureName("participants")} />
      <Stat value={figureValue(tally.participantMinutes / 60)} label={figureName("heures-participants")} />
    </StatList>
  ))
}
