import { Notice, ProgressBar } from "#platform/design/index.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { isHarvestProblem } from "../domain/harvest-problem.ts"
import type { HarvestState } from "../domain/harvest-state.ts"
import { stateWords } from "./state-words.ts"

type Props = {
  state: HarvestState
  finishedAt: string | null
  nextAt: string | null
  problem: string | null
  details: string | null
  pages: number
  received: number
  announced: number | null
}

/** Where a harvest stands: under way with its counts, done, or stopped and why. */
export function SourceNotice({ state, finishedAt, nextAt, problem, details, pages, received, announced }: Props) {
  const locale = getLocale()
  const figures = { received: formatNumber(received, locale), pages: formatNumber(pages, locale) }
  if (state === "running") {
    const counts =
      announced === null
        ? m.exchange_source_counts(figures)
        : m.exchange_source_counts_of({ ...figures, announced: formatNumber(announced, locale) })
    return (
      <ProgressBar
        id="moisson"
        label={m.exchange_source_progress()}
        value={announced === null ? undefined : received}
        max={announced ?? 1}
        counts={counts}
      />
    )
  }
  if (state === "problem" && problem !== null && isHarvestProblem(problem)) {
    return (
      <Notice tone="warning" title={m.exchange_source_problem_title()}>
        <p>{m[`exchange_problem_${problem}`]()}</p>
        {details === null || details === "" ? null : <p>{m.exchange_source_problem_said({ details })}</p>}
        {nextAt === null ? null : <p>{m.exchange_source_retry({ date: formatDateTime(new Date(nextAt), locale) })}</p>}
      </Notice>
    )
  }
  if (state === "waiting") {
    return (
      <Notice tone="info" title={m.exchange_source_waiting_title()}>
        <p>{m.exchange_source_waiting_text()}</p>
      </Notice>
    )
  }
  return <Notice tone={state === "idle" ? "success" : "info"} title={stateWords(state, finishedAt)} />
}
