import { Button, ButtonLink, CheckboxField, Form, Notice, ProgressBar } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { ImportState, RunReport } from "../domain/import-run.ts"
import { keptRefusal, unreadableSentence } from "./import-sentences.ts"

interface Props {
  run: { state: ImportState; progress: number; total: number; report: RunReport | null }
}

export const stateNames: Record<ImportState, () => string> = {
  waiting: () => m.vocabulary_state_waiting(),
  checking: () => m.vocabulary_state_checking(),
  checked: () => m.vocabulary_state_checked(),
  importing: () => m.vocabulary_state_importing(),
  imported: () => m.vocabulary_state_imported(),
  refused: () => m.vocabulary_state_refused(),
  failed: () => m.vocabulary_state_failed(),
}

/** Where an import stands, and what can be done next. */
export function ImportStateView({ run }: Props) {
  switch (run.state) {
    case "waiting":
    case "checking":
    case "importing":
      return <UnderWay run={run} />
    case "checked":
      return <Checked report={run.report} />
    case "imported":
      return <Notice tone="success" title={m.vocabulary_run_imported_title()} actions={<SeeVocabularies />} />
    case "failed":
      return (
        <Notice tone="error" title={m.vocabulary_run_failed_title()} actions={<SendAgain />}>
          <p>{m.vocabulary_run_failed_text()}</p>
        </Notice>
      )
    case "refused":
      return (
        <Notice tone="error" title={m.vocabulary_run_refused_title()} actions={<SendAgain />}>
          <p>{why(run.report)}</p>
        </Notice>
      )
  }
}

function UnderWay({ run }: Props) {
  const locale = getLocale()
  return (
    <>
      <ProgressBar
        id="progress"
        label={run.state === "importing" ? m.vocabulary_run_importing() : m.vocabulary_run_checking()}
        value={run.total === 0 ? undefined : run.progress}
        max={run.total === 0 ? undefined : run.total}
        counts={
          run.total === 0
            ? undefined
            : m.vocabulary_run_counts({
                done: formatNumber(run.progress, locale),
                total: formatNumber(run.total, locale),
              })
        }
      />
      <p>{m.vocabulary_run_text()}</p>
    </>
  )
}

function Checked({ report }: { report: RunReport | null }) {
  if (report?.kind !== "imported") return null
  const { create, update, kept } = report.report.concepts
  if (create + update + kept === 0) {
    return <Notice tone="info" title={m.vocabulary_run_nothing_title()} actions={<SeeVocabularies />} />
  }
  return (
    <>
      <Notice tone="info" role="status" title={m.vocabulary_run_checked_title()} />
      <Form>
        {kept === 0 ? null : (
          <CheckboxField
            name="replaceLocal"
            value="1"
            label={m.vocabulary_run_replace({ number: formatNumber(kept, getLocale()) })}
            hint={m.vocabulary_run_replace_hint()}
          />
        )}
        <Button>{m.vocabulary_run_confirm()}</Button>
      </Form>
    </>
  )
}

function why(report: RunReport | null): string {
  if (report?.kind === "unreadable") return unreadableSentence(report.unreadable)
  return report?.kind === "refused" ? keptRefusal(report) : ""
}

function SendAgain() {
  return (
    <ButtonLink tone="secondary" href={href("/travail/vocabulaire/imports")}>
      {m.vocabulary_run_again()}
    </ButtonLink>
  )
}

function SeeVocabularies() {
  return (
    <ButtonLink tone="secondary" href={href("/vocabulaire")}>
      {m.vocabulary_run_see()}
    </ButtonLink>
  )
}
