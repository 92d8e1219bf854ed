import { Stat, StatList } from "#platform/design/index.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Answer } from "../domain/answer-figure.ts"
import type { FigureQuestion } from "../domain/figure-question.ts"
import { figureHref } from "./figure-href.ts"
import { figureValue, signed } from "./words.ts"

/** A figure, with the year before, what was announced and what was frozen beside it; differences are said, never hidden. */
export function FigureAnswer({ question, answer }: { question: FigureQuestion; answer: Answer }) {
  const { value, yearBefore, announced, frozen, unnamed } = answer
  const before = question.year - 1
  return (
    <StatList>
      <Stat
        value={figureValue(value)}
        label={m.activity_figure_value()}
        note={unnamed === 0 ? undefined : m.activity_figure_unnamed({ count: figureValue(unnamed) })}
      />
      {yearBefore === null ? null : (
        <Stat
          value={figureValue(yearBefore)}
          label={m.activity_figure_before({ year: before })}
          href={figureHref({ ...question, year: before })}
          note={m.activity_figure_change({ change: signed(value - yearBefore), year: before })}
        />
      )}
      {announced === null ? null : (
        <Stat
          value={figureValue(announced.value)}
          label={m.activity_figure_announced({ source: announced.source })}
          note={difference(value, announced.value)}
        />
      )}
      {frozen === null ? null : (
        <Stat
          value={figureValue(frozen.value)}
          label={m.activity_figure_frozen({ date: formatDate(dateIn(frozen.at), getLocale()) })}
          note={
            frozen.value === value
              ? m.activity_figure_no_difference()
              : m.activity_figure_frozen_difference({ difference: signed(value - frozen.value) })
          }
        />
      )}
    </StatList>
  )
}

function difference(value: number, announced: number): string {
  if (value === announced) return m.activity_figure_no_difference()
  return m.activity_figure_difference({ difference: signed(value - announced) })
}
